import { diffArrays } from 'diff';
import { fold, wordsOf } from '../../language/words.ts';

interface Word {
	readonly raw: string;
	readonly key: string;
}

/** With more changes than this two texts are called different as wholes. */
const maxEditLength = 400;

/** The words that differ between two texts, in the texts' own spelling, or null. */
export function wordDifference(a: string, b: string): [string, string] | null {
	const key = (raw: string) => wordsOf(raw).join(' ');
	return differing(tokens(a, key), tokens(b, key));
}

/** The words that differ in punctuation or capitals alone; curly marks equal straight ones. */
export function punctuationDifference(a: string, b: string): [string, string] | null {
	return differing(tokens(a, fold), tokens(b, fold));
}

function differing(a: readonly Word[], b: readonly Word[]): [string, string] | null {
	if (a.length === b.length && a.every(({ key }, at) => key === b[at]!.key)) return null;
	const changes = diffArrays([...a], [...b], {
		comparator: (left, right) => left.key === right.key,
		maxEditLength,
	});
	if (!changes) return [spelled(a), spelled(b)];
	const removed = changes.filter((change) => change.removed);
	const added = changes.filter((change) => change.added);
	return [removed, added].map((parts) => parts.map(({ value }) => spelled(value)).join(' … ')) as [
		string,
		string,
	];
}

const spelled = (words: readonly Word[]): string => words.map(({ raw }) => raw).join(' ');

const tokens = (text: string, key: (raw: string) => string): Word[] =>
	text
		.split(/\s+/u)
		.map((raw) => ({ raw, key: key(raw) }))
		.filter((word) => word.key !== '');

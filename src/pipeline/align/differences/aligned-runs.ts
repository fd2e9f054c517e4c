import { diffArrays } from 'diff';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import { fold, wordsOf } from '../../../language/words.ts';
import type { Place } from './compared.ts';

/** Words of two passages that stand in the place of one another; null where one side has none. */
export interface Run {
	readonly spans: readonly [TextPositionSelector | null, TextPositionSelector | null];
	/** Whether no common word stands before it, or behind it. */
	readonly first: boolean;
	readonly last: boolean;
}

interface Word extends TextPositionSelector {
	readonly key: string;
}

/** With more changes than this two texts are called different as wholes. */
const maxEditLength = 400;

/**
 * Align two passages word by word.
 *
 * @returns The runs that differ, in order, and the share of the shorter one's words that are common.
 */
export function alignedRuns(
	a: Place,
	b: Place,
	keyOf: KeyOf = asWords,
): { runs: Run[]; common: number } {
	const [left, right] = [a, b].map(wordsBy(keyOf)) as [Word[], Word[]];
	const changes = diffArrays(left, right, {
		comparator: (x, y) => x.key === y.key,
		maxEditLength,
	});
	if (!changes) return { runs: [{ spans: [a, b], first: true, last: true }], common: 0 };
	const runs: Run[] = [];
	let shared = 0;
	for (const [at, change] of changes.entries()) {
		if (!change.removed && !change.added) shared += change.value.length;
		else if (change.added && changes[at - 1]?.removed) continue;
		else {
			const next = change.removed && changes[at + 1]?.added ? changes[at + 1] : undefined;
			runs.push({
				spans: change.removed
					? [spanOver(change.value), next ? spanOver(next.value) : null]
					: [null, spanOver(change.value)],
				first: at === 0,
				last: at + (next ? 2 : 1) >= changes.length,
			});
		}
	}
	return { runs, common: shared / Math.max(1, Math.min(left.length, right.length)) };
}

const spanOver = (words: readonly Word[]): TextPositionSelector => ({
	start: words[0]!.start,
	end: words.at(-1)!.end,
});

/** What makes two printed words one; empty for what is no word. */
type KeyOf = (raw: string) => string;

const asWords: KeyOf = (raw) => wordsOf(raw).join(' ');

/** Words with their punctuation; curly marks equal straight ones. */
export const withPunctuation: KeyOf = fold;

const wordsBy = rememberedOf((keyOf: KeyOf) =>
	rememberedOf(({ exact, start }: Place): readonly Word[] =>
		Array.from(exact.matchAll(/\[[^\][]*\]\S*|\S+/gu), ({ 0: raw, index }) => ({
			key: keyOf(raw),
			start: start + index,
			end: start + index + raw.length,
		})).filter(({ key }) => key !== ''),
	),
);

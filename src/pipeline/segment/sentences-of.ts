import type { Block } from '../../model/block.ts';
import type { Sentence } from '../../model/sentence.ts';
import { cueVerbs } from '../../language/cue-verbs.ts';
import { neverEnds, seldomEnds, startsSentence } from '../../language/abbreviations.ts';

/** A stop with the marks that close after it, white space, and what may begin a sentence. */
const candidate =
	/(?<![.!?…])(?<stop>[.!?…]+)(?<closing>["”’'»)\]]*)\s+(?=(?<opening>["“„«‘'([]*)(?<next>[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£#@]|["“„«‘[(]))/dgu;

/**
 * The sentences of a block. A stop ends a sentence unless it belongs to an abbreviation, an
 * initial or a number, or stands inside a quotation that its cue follows (“Why?” Roe asked).
 * Quotations of several sentences are split like other text.
 */
export function sentencesOf(text: string, block: Pick<Block, 'id' | 'start' | 'end'>): Sentence[] {
	const words = text.slice(block.start, block.end);
	const borders = Array.from(words.matchAll(candidate))
		.filter((match) => endsSentence(words, match))
		.map((match) => match.index + stopLength(match));
	const starts = [0, ...borders].flatMap((from, index) =>
		bounded(words, from, borders[index] ?? words.length),
	);
	return starts.flatMap((from, index) => {
		const part = words.slice(from, starts[index + 1] ?? words.length);
		const start = from + (part.length - part.replace(/^[\s\u{FEFF}]+/u, '').length);
		const end = from + part.trimEnd().length;
		return start < end
			? [{ block: block.id, start: block.start + start, end: block.start + end }]
			: [];
	});
}

/** No sentence of prose is longer. What is gets cut, so that analysis takes time linear in length. */
const longestSentence = 4000;

/** Where the parts of a sentence begin: one, unless it is too long; cut before a word if there is one. */
function bounded(words: string, from: number, to: number): number[] {
	const starts = [from];
	while (to - starts.at(-1)! > longestSentence) {
		const limit = starts.at(-1)! + longestSentence;
		const space = words.lastIndexOf(' ', limit);
		starts.push(space > starts.at(-1)! ? space + 1 : limit);
	}
	return starts;
}

/** How long a stop is together with the marks that close after it. */
function stopLength({ groups }: RegExpExecArray): number {
	return `${groups?.['stop'] ?? ''}${groups?.['closing'] ?? ''}`.length;
}

function endsSentence(words: string, match: RegExpExecArray): boolean {
	const { stop = '', closing = '' } = match.groups ?? {};
	const after = words.slice(match.index + match[0].length);
	if (/[!?]/u.test(stop) && closing) return !followedByCue(after);
	if (stop !== '.') return true;
	if (/^\s*\d{1,2}$/u.test(words.slice(0, match.index))) return false;
	const before =
		/[\p{L}\p{N}.&'’-]*$/u.exec(words.slice(Math.max(0, match.index - 24), match.index))?.[0] ?? '';
	return !closing || /^[)\]]/u.test(closing) ? !isAbbreviation(before, after) : true;
}

/** Whether `word.` is an abbreviation that the sentence goes on after. */
function isAbbreviation(word: string, after: string): boolean {
	// “Aoraki-Mt. Cook”
	const bare = word.replace(/^(?:['’]|.*-)/u, '').toLowerCase();
	if (neverEnds.has(bare)) return true;
	if (bare === 'no') return /^\d/u.test(after);
	const initial = /^\p{Lu}$/u.test(word);
	const dotted = /^(?:\p{L}\.)+\p{L}$/u.test(word);
	const capitalised = /^\p{Lu}/u.test(word) && seldomEnds.has(bare);
	return (initial || dotted || capitalised) && !startsSentence(after);
}

/** Whether what follows a closed question or exclamation reports it: “Roe asked”, “the man said”. */
function followedByCue(after: string): boolean {
	// “Sen. Ann Roe asked”
	const plain = after
		.slice(0, 120)
		.replace(/(\p{L}+)\./gu, (words, word: string) =>
			neverEnds.has(word.toLowerCase()) || word.length === 1 ? word : words,
		);
	const clause = /^[^.!?;“"]{0,80}/u.exec(plain)?.[0] ?? '';
	const words = clause.split(/[\s,]+/u).slice(0, 6);
	return (
		words.some((word) => cueVerbs.has(word.toLowerCase())) ||
		/^[^,]{1,40} (?:went|goes) on(?:, | as |$)/u.test(clause)
	);
}

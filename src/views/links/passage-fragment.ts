import { directive, longestWhole, wordsAtAnEnd, wordsOf } from './text-fragment.ts';

/** Words of a page that a reader has selected, and what stands around them in their paragraphs. */
export interface Selected {
	/** The words in each paragraph, at least one. */
	readonly pieces: readonly string[];
	readonly before: string;
	readonly after: string;
}

/** So many words around them are looked for too, until they stand once on the page. */
const widths = [0, 3, 6, 12, 24] as const;

/** The text directive that leads to the selected words, and to no others like them on the page. */
export function passageFragment(selected: Selected, page: string): string {
	const tries = widths.map((width) => attempt(selected, width));
	const text = collapsed(page);
	const found = tries.find(({ sought }) => occurrences(text, collapsed(sought)) < 2);
	return (found ?? tries.at(-1)!).directive;
}

/** What is looked for with so many words around, as it stands on the page, and as it is written. */
function attempt({ pieces, before, after }: Selected, width: number) {
	const [prefix, suffix] = [lastWords(before, width), firstWords(after, width)];
	const context = { before: wordsOf(prefix), after: wordsOf(suffix) };
	const all = wordsOf(pieces.join(' '));
	if (pieces.length === 1 && all.length <= longestWhole) {
		return {
			sought: prefix + pieces[0]! + suffix,
			directive: directive({ ...context, start: all }),
		};
	}
	const [start, end] = bothEnds(pieces);
	const sought = prefix + firstWords(pieces[0]!, start.length);
	return { sought, directive: directive({ ...context, start, end }) };
}

/** They must not share words, and the end is where its words first stand behind the start. */
function bothEnds(pieces: readonly string[]): [string[], string[]] {
	const all = wordsOf(pieces.join(' '));
	const [first, last] = [wordsOf(pieces[0]!), wordsOf(pieces.at(-1)!)];
	const half = Math.floor(all.length / 2);
	const start = first.slice(0, Math.min(wordsAtAnEnd, half));
	const rest = collapsed(all.slice(start.length).join(' '));
	const most = Math.min(last.length, all.length - start.length);
	for (let count = Math.min(wordsAtAnEnd, half, last.length); count < most; count += 1) {
		const end = last.slice(-count);
		if (occurrences(rest, collapsed(end.join(' '))) < 2) return [start, end];
	}
	return [start, last.slice(-most)];
}

function lastWords(words: string, count: number): string {
	return new RegExp(`(?:\\S+\\s*){0,${count}}$`, 'u').exec(words)![0];
}

function firstWords(words: string, count: number): string {
	return new RegExp(`^(?:\\s*\\S+){0,${count}}`, 'u').exec(words)![0];
}

/** Browsers look for words whatever their capitals and the white space between them. */
function collapsed(words: string): string {
	return words.replace(/\s+/gu, ' ').trim().toLowerCase();
}

function occurrences(text: string, words: string): number {
	return text.split(words).length - 1;
}

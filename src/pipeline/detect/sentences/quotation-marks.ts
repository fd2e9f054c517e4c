import type { Block } from '../../../model/block.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';

/** The content of one pair of quotation marks; the marks themselves stand just outside. */
export interface MarkedSpan extends TextPositionSelector {
	readonly block: string;
	/** Whether the quotation goes on in the next block, which opens it anew. */
	readonly goesOn: boolean;
}

/** What the marks of an article enclose, and the marks without a partner. */
interface MarkedSpans {
	readonly spans: readonly MarkedSpan[];
	/** What stands between marks inside one of the spans. */
	readonly nested: readonly MarkedSpan[];
	/** Offsets of quotation marks that open or close nothing, for each block that has some. */
	readonly unbalanced: readonly (readonly number[])[];
}

const opensBlock = /^\s*["“„«‘]/u;

/**
 * Find what stands between quotation marks, block by block. Double marks of any kind may close one
 * another, since sloppy copy mixes them. Where a quotation runs over several paragraphs, each
 * opens it and only the last closes it.
 */
export function markedSpans(text: string, blocks: readonly Block[]): MarkedSpans {
	const found = blocks.map((block, index) => {
		const words = text.slice(block.start, block.end);
		const next = blocks[index + 1];
		const continued = next !== undefined && opensBlock.test(text.slice(next.start, next.end));
		const double = doubleMarked(words, continued);
		const { outer, inner } = byDepth([...double.spans, ...singleMarked(words, continued)]);
		return {
			spans: outer.map((span) => shifted(span, block)),
			nested: inner.map((span) => shifted(span, block)),
			unbalanced: double.unbalanced.map((offset) => offset + block.start),
		};
	});
	return {
		spans: found.flatMap(({ spans }) => spans),
		nested: found.flatMap(({ nested }) => nested),
		unbalanced: found.map(({ unbalanced }) => unbalanced).filter(({ length }) => length > 0),
	};
}

type LocalSpan = TextPositionSelector & { readonly goesOn: boolean };

function shifted({ start, end, goesOn }: LocalSpan, block: Block): MarkedSpan {
	return { start: start + block.start, end: end + block.start, goesOn, block: block.id };
}

/** The spans that lie in no other, and those that lie wholly within one of them and in no third. */
function byDepth(spans: readonly LocalSpan[]): Record<'outer' | 'inner', LocalSpan[]> {
	const outer: LocalSpan[] = [];
	const inner: LocalSpan[] = [];
	for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		const around = outer.at(-1);
		if (!around || span.start >= around.end) outer.push(span);
		else if (span.end < around.end && span.start >= (inner.at(-1)?.end ?? 0)) inner.push(span);
	}
	return { outer, inner };
}

function doubleMarked(words: string, continued: boolean) {
	const spans: LocalSpan[] = [];
	const unbalanced: number[] = [];
	/** Where the quotations begin that hold the open one. */
	const around: number[] = [];
	let open = -1;
	for (const { 0: mark, index } of words.matchAll(/["“”„«»]|''|``/gu)) {
		const after = index + mark.length;
		if (open < 0) {
			if (opens(words, index, mark)) open = after;
			else if (!isInches(words, index, mark)) unbalanced.push(index);
		} else if (closes(words, index, mark, open)) {
			if (words.slice(open, index).trim()) spans.push({ start: open, end: index, goesOn: false });
			open = around.pop() ?? -1;
		} else if (mark !== '"') {
			if (closesTwice.test(words.slice(after))) around.push(open);
			else unbalanced.push(open - 1);
			open = after;
		}
	}
	if (open >= 0 && continued && words.slice(open).trim()) {
		spans.push({ start: open, end: words.trimEnd().length, goesOn: true });
	} else if (open >= 0) unbalanced.push(open - 1);
	return { spans, unbalanced };
}

/** “I said, “Mum, it's me,” and hung up,”: a mark that opens once more is closed as well as the one before. */
const closesTwice = /^[^“”]*”[^“”]*”/u;

function opens(words: string, index: number, mark: string): boolean {
	if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return true;
	if (mark === '”' || mark === '»')
		return /^\s?$/u.test(words.charAt(index - 1)) && /\S/u.test(words.charAt(index + 1));
	return (
		/^[^\p{L}\p{N}]?$/u.test(words.charAt(index - 1)) &&
		/\S/u.test(words.charAt(index + mark.length))
	);
}

/** A mark closes what is open unless its shape and place say that it opens once more. */
function closes(words: string, index: number, mark: string, open: number): boolean {
	if (mark === '”' || mark === '»' || mark === "''") return true;
	// „…“ closes with the mark that opens elsewhere
	if (mark === '“') return words.charAt(open - 1) === '„' || !/\S/u.test(words.charAt(index + 1));
	return (
		mark === '"' &&
		!(/\s/u.test(words.charAt(index - 1)) && /[\p{L}\p{N}]/u.test(words.charAt(index + 1)))
	);
}

/** A straight mark after a digit is a measure: 6'2". */
function isInches(words: string, index: number, mark: string): boolean {
	return mark === '"' && /\d/u.test(words.charAt(index - 1));
}

/** A single mark that may open a quotation: not inside a word, and right before one. */
const singleOpening = /(?<![\p{L}\p{N}.,!?…])[‘'](?!\d0s\b)(?=[\p{L}\p{N}[“"…$£€])/gu;
/** A single mark that may close one. After an s it may be a plural possessive (the workers’ rights). */
const singleClosing = /(?<=\S)[’'](?![\p{L}\p{N}])/gu;
const mayBePossessive = /^s[’'] \p{Ll}/u;
/** Behind a possessive stands what is had: “‘hopeless’ and called” has none. */
const goesOnBehind =
	/^s[’'] (?:and|or|but|by|in|on|at|to|for|as|is|was|are|were|has|had|that|when|while|after|before|because|which|who|with|from|over|if|than)(?![\w-])/u;
/** Single marks further apart than this belong to no pair; so time stays linear. */
const longestSingle = 600;

function singleMarked(words: string, continued: boolean): LocalSpan[] {
	const spans: LocalSpan[] = [];
	let past = 0;
	for (const { index } of words.matchAll(singleOpening)) {
		if (index < past) continue;
		const end = singleEnd(words, index + 1);
		const open = end === null && continued && words.slice(0, index).trim() === '';
		if (end === null && !open) continue;
		past = end ?? words.trimEnd().length;
		spans.push({ start: index + 1, end: past, goesOn: open });
	}
	return spans;
}

/** Where the quotation that begins at `start` ends: at the first mark that is surely none of an s. */
function singleEnd(words: string, start: number): number | null {
	const reach = words.slice(start, start + longestSingle);
	const next = reach.search(singleOpening);
	const within = next < 0 ? reach : reach.slice(0, next);
	const ends = Array.from(within.matchAll(singleClosing), ({ index }) => index);
	const sure =
		ends.find((at) => !mayBePossessive.test(reach.slice(at - 1))) ??
		ends.find((at) => goesOnBehind.test(reach.slice(at - 1)));
	// ‘…s’ in curly marks is a pair where nothing surer follows; a straight mark may be anything
	const curly =
		words.charAt(start - 1) === '‘' ? ends.find((at) => reach.charAt(at) === '’') : undefined;
	const end = sure ?? curly;
	return end === undefined || end === 0 ? null : start + end;
}

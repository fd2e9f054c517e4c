import { overlap, type TextPositionSelector } from '../model/selector.ts';

/** A span of one of the articles, named by its id in the gold annotation. */
export interface Place extends TextPositionSelector {
	readonly article: string;
}

/** Texts by the id of the article in the gold annotation. */
export type Texts = ReadonlyMap<string, string>;

/** How many code units two places share. */
export function shared(a: Place, b: Place): number {
	return a.article === b.article ? overlap(a, b) : 0;
}

/** The share of what two places cover that both cover. */
export function jaccard(a: Place, b: Place): number {
	const both = shared(a, b);
	return both / (a.end - a.start + (b.end - b.start) - both);
}

export function wordsAt(texts: Texts, { article, start, end }: Place): string {
	return textOf(texts, article).slice(start, end);
}

const thin = /[\s“”"‘’'«»„.,;:!?]/u;

/** A name for a place that quotation marks, stops and blanks at its ends do not change. */
export function coreOf(texts: Texts, place: Place): string {
	const text = textOf(texts, place.article);
	let { start, end } = place;
	while (start < end && thin.test(text[start]!)) start++;
	while (end > start && thin.test(text[end - 1]!)) end--;
	return `${place.article}:${start}:${end}`;
}

/** Longest run of a text that a difference shows. */
const shownLength = 110;

/** A place for people: its article and its words. */
export function shown(texts: Texts, place: Place): string {
	const words = wordsAt(texts, place).replace(/\s+/g, ' ');
	return `${place.article}: ${words.slice(0, shownLength)}`;
}

function textOf(texts: Texts, article: string): string {
	const text = texts.get(article);
	if (text === undefined) throw new Error(`The gold annotation names no article “${article}”.`);
	return text;
}

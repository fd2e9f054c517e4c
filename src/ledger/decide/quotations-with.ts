import { bareWords, type BareWord } from '../../text/bare-words.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Reading } from '../../model/reading.ts';
import { contains, exactText, overlap, type TextPositionSelector } from '../../model/selector.ts';

/**
 * The quotations that words of an article are in, place by place. Words may be a part of a quotation, or
 * reach beyond its marks to tell it from another with the same words. Of several places those count
 * that are a quotation from end to end, if there are any.
 */
export function quotationsWith(
	reading: Pick<Reading, 'text' | 'quotations'>,
	words: string,
): Quotation[][] {
	const speech = reading.quotations.filter(({ kind }) => kind !== 'scare');
	const found = placesOf(words, reading.text)
		.map((place) => quotationsAt(place, speech))
		.filter((some) => some.length > 0);
	// words may stand in one quotation several times
	const distinct = [
		...new Map(found.map((some) => [some.map(({ id }) => id).join(), some])).values(),
	];
	const wanted = inRow(bareWords(words));
	const whole = distinct.filter(
		([first, ...others]) =>
			others.length === 0 && inRow(bareWords(exactText(reading.text, first!))) === wanted,
	);
	return whole.length > 0 ? whole : distinct;
}

/** Where words stand in a text, whatever marks, spaces and capitals it gives them. */
function placesOf(words: string, text: string): TextPositionSelector[] {
	const [wanted, all] = [bareWords(words), bareWords(text)];
	if (wanted.length === 0) return [];
	return all.flatMap(({ start }, at) => {
		const run = all.slice(at, at + wanted.length);
		const fits =
			run.length === wanted.length && run.every((each, n) => each.word === wanted[n]!.word);
		return fits ? [{ start, end: run.at(-1)!.end }] : [];
	});
}

/** The innermost quotation that holds a place; else the outermost ones that it reaches into. */
function quotationsAt(place: TextPositionSelector, speech: readonly Quotation[]): Quotation[] {
	const touched = speech.filter((each) => overlap(each, place) > 0);
	const [innermost] = touched
		.filter((each) => contains(each, place))
		.sort((a, b) => a.end - a.start - (b.end - b.start));
	if (innermost) return [innermost];
	return touched.filter(
		(each) => !touched.some((other) => other !== each && contains(other, each)),
	);
}

const inRow = (words: readonly BareWord[]): string => words.map(({ word }) => word).join(' ');

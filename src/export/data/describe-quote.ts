import type { TextQuoteSelector } from '../../model/annotation.ts';
import type { TextPositionSelector } from '../../model/selector.ts';

/** How much stands at least before and after the words, in UTF-16 code units. */
const leastContext = 32;

/**
 * Describe words of a text by what stands around them. The context grows until the text has it in
 * one place only; with all of the text around it, it always does.
 */
export function describeQuote(text: string, span: TextPositionSelector): TextQuoteSelector {
	for (let length = leastContext; ; length *= 2) {
		const selector = quoteWithin(text, span, length);
		if (length >= text.length || matchQuote(text, selector).length === 1) return selector;
	}
}

/** All places where a text has the words of a selector with what stands around them. */
export function matchQuote(
	text: string,
	{ prefix, exact, suffix }: Omit<TextQuoteSelector, 'type'>,
): TextPositionSelector[] {
	const whole = prefix + exact + suffix;
	const places: TextPositionSelector[] = [];
	for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1)) {
		const start = at + prefix.length;
		places.push({ start, end: start + exact.length });
	}
	return places;
}

function quoteWithin(
	text: string,
	{ start, end }: TextPositionSelector,
	length: number,
): TextQuoteSelector {
	const from = wholeCharacter(text, Math.max(0, start - length));
	const to = wholeCharacter(text, Math.min(text.length, end + length));
	return {
		type: 'TextQuoteSelector',
		exact: text.slice(start, end),
		prefix: text.slice(from, start),
		suffix: text.slice(end, to),
	};
}

/** An offset that does not cut a character of two code units in halves. */
function wholeCharacter(text: string, offset: number): number {
	const cuts = /^[\ud800-\udbff][\udc00-\udfff]$/.test(
		text.slice(Math.max(0, offset - 1), offset + 1),
	);
	return cuts ? offset - 1 : offset;
}

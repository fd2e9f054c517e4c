/** Elements whose words run on, which style sheets set apart on many pages. */
const inline = 'a, b, em, i, label, small, span, strong, time';
/** Elements whose words are one sentence or paragraph. */
const ofOneText = 'p, li, h1, h2, h3, h4, h5, h6, td, th, blockquote, figcaption, a, span';

/**
 * Part words that a page sets apart by its style sheet alone: “Ann Roe” and “Reporter” are no
 * “Ann RoeReporter”. Within a word no capital follows a small letter but in a few names.
 */
export function partWords(document: Document): void {
	for (const element of document.querySelectorAll(inline)) {
		const next = element.nextSibling;
		if (next?.nodeType !== element.nodeType || !(next as Element).matches(inline)) continue;
		if (!runTogether(element.textContent, next.textContent ?? '')) continue;
		const isText = element.parentElement?.matches(ofOneText) === true;
		if (isText && !areWords(element.textContent)) continue;
		element.after(isText ? document.createTextNode(' ') : document.createElement('br'));
	}
}

/** Of one sentence, parts of a name stay together: “Mc” and “Donald”, “i” and “Pier”, “m” and “RNA”. */
const areWords = (words: string): boolean => !/(?:^|\P{L})(?:\p{L}|Ma?c)$/u.test(words);

function runTogether(words: string, next: string): boolean {
	return /[\p{Ll}\p{N}.!?”’]$/u.test(words) && /^[\p{Lu}“‘]/u.test(next);
}

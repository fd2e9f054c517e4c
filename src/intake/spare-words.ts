/**
 * Change a page where looking for its article would lose words of it: where a first letter is set apart,
 * and where a text has several parts, as that of a live blog, of which the longest alone would be found.
 */
export function spareWords(document: Document): void {
	for (const letter of document.querySelectorAll('[aria-hidden="true"]'))
		if (isDropCap(letter)) letter.removeAttribute('aria-hidden');
	for (const part of partsOf(document)) unwrap(part);
}

/** A first letter is hidden from screen readers on some pages, which read “he” then: the word goes on behind it. */
function isDropCap(element: Element): boolean {
	const letter = element.textContent.trim();
	if (!/^["“‘']?\p{Lu}$/u.test(letter)) return false;
	// the letter may stand in an element of its own
	const part = element.nextSibling ? element : (element.parentElement ?? element);
	const isFirst = !element.previousSibling?.textContent?.trim();
	return isFirst && /^\s?[\p{Ll}’']/u.test(part.nextSibling?.textContent ?? '');
}

/** Elements that are made alike, side by side, and hold paragraphs. */
function partsOf(document: Document): Element[] {
	const named = [...document.querySelectorAll('article[class], section[class], div[class]')];
	const holding = named.filter((element) => element.querySelector('p'));
	const families = [...Map.groupBy(holding, ({ parentElement }) => parentElement).values()];
	return families
		.flatMap((all) => [...Map.groupBy(all, (each) => `${each.tagName} ${each.className}`).values()])
		.flatMap((alike) => (alike.length > 1 ? alike : []));
}

/** Set the paragraphs of a part right below it: parts are found together where all hold paragraphs themselves. */
function unwrap(part: Element): void {
	for (const inner of part.querySelectorAll('div, section'))
		if ([...inner.children].some(({ tagName }) => tagName === 'P'))
			inner.replaceWith(...inner.childNodes);
}

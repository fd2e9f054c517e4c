import type { Page } from '@playwright/test';

/**
 * Where words stand apart by style alone: heard, and copied, they run together. Signs of notes are small numbers behind
 * the words, and have names of their own.
 */
export async function wordsRunTogether(page: Page): Promise<string[]> {
	return await page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		const read = texts.filter(
			({ data, parentElement }) =>
				data !== '' && !parentElement!.closest('script, svg, .note-mark'),
		);
		return read.slice(1).flatMap((text, at) => {
			const before = read[at]!;
			const glued = /[\p{L}\p{N}.”›]$/u.test(before.data) && /^[\p{L}\p{N}“‹]/u.test(text.data);
			return glued && isOneLine(before, text) ? [`${before.data}|${text.data}`] : [];
		});

		/** Headings and paragraphs are, whatever their style. */
		function isHeardApart(element: Element): boolean {
			return element.matches('h1, h2, h3, p, li');
		}

		/** Whether nothing between them begins a line, a box or a cell. */
		function isOneLine(one: Text, other: Text): boolean {
			const range = document.createRange();
			range.setStart(one, 0);
			range.setEnd(other, 1);
			const top = range.commonAncestorContainer as Element;
			if (/flex|grid/.test(getComputedStyle(top).display)) return false;
			return [one, other].every((text) => {
				for (let each = text.parentElement!; each !== top; each = each.parentElement!) {
					const { display, position } = getComputedStyle(each);
					if (display !== 'inline' || position === 'absolute' || isHeardApart(each)) return false;
				}
				return true;
			});
		}
	});
}

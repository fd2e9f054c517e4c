import { eachPageKind } from './page-kinds.ts';
import { expect, test } from './watched-page.ts';

const stopping = ':is(a[href], button, summary, input, select, [tabindex="0"])';

for (const [kind, address] of eachPageKind) {
	test(`the keys lead to all there is in the order of the page, and it is seen: ${kind}`, async ({
		page,
		visit,
	}) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await visit(address);
		if (kind === 'search with results') await page.locator('.results > li').first().waitFor();
		const stops = await page.locator(stopping).evaluateAll(namesOf);
		// Only what has the focus wears the ring.
		expect(await page.locator(stopping).evaluateAll(ringsOf)).toEqual([]);
		const reached: Stop[] = [];
		while (reached.length < stops.length) {
			await page.keyboard.press('Tab');
			reached.push(...(await page.locator(':focus').evaluateAll(stopsAt)));
		}
		expect(reached.map(({ name }) => name)).toEqual(stops);
		expect(reached.filter(({ seen }) => !seen)).toEqual([]);
	});
}

interface Stop {
	readonly name: string;
	/** Whether it has the ring of the site, and nothing lies over its first letters. */
	readonly seen: boolean;
}

/** Runs in the page: those that are there to be reached. */
function namesOf(elements: Element[]): string[] {
	return elements
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.map(
			(element) => element.getAttribute('href') ?? (element.id || element.textContent.slice(0, 40)),
		);
}

/** Runs in the page: those that have an outline as wide as the ring. */
function ringsOf(elements: Element[]): string[] {
	return elements
		.filter((element) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 3;
		})
		.map((element) => element.outerHTML.slice(0, 80));
}

/** Runs in the page: what has the focus. */
function stopsAt(elements: Element[]): Stop[] {
	return elements.map((element) => {
		const [box] = element.getClientRects();
		const top = document.elementFromPoint(box!.left + 4, box!.top + box!.height / 2);
		const isCovered = top === null || !(element.contains(top) || top.contains(element));
		// The ring that a browser draws by itself is thinner, and of no such style.
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		const hasRing = outlineStyle === 'solid' && parseFloat(outlineWidth) >= 3;
		return {
			name: element.getAttribute('href') ?? (element.id || element.textContent.slice(0, 40)),
			seen: hasRing && !isCovered,
		};
	});
}

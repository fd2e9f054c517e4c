import { eachPageKind } from './page-kinds.ts';
import { expect, test } from './watched-page.ts';

for (const [kind, address] of eachPageKind) {
	test(`the keys lead to all there is in the order of the page, and it is seen: ${kind}`, async ({
		page,
		visit,
	}) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await visit(address);
		if (kind === 'search with results') await page.locator('.results > li').first().waitFor();
		const stops = await page
			.locator(':is(a[href], button, summary, input, select, [tabindex="0"])')
			.evaluateAll(namesOf);
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
	/** Whether it has an outline, and nothing lies over its first letters. */
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

/** Runs in the page: what has the focus. */
function stopsAt(elements: Element[]): Stop[] {
	return elements.map((element) => {
		const [box] = element.getClientRects();
		const top = document.elementFromPoint(box!.left + 4, box!.top + box!.height / 2);
		const isCovered = top === null || !(element.contains(top) || top.contains(element));
		const { outlineStyle } = getComputedStyle(element);
		return {
			name: element.getAttribute('href') ?? (element.id || element.textContent.slice(0, 40)),
			seen: outlineStyle !== 'none' && !isCovered,
		};
	});
}

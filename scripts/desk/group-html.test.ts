import { expect, test } from 'vitest';
import type { DeskGroup, DeskPlace } from './desk-group.ts';
import { placesList } from './group-html.ts';
import { toHtml } from './html.ts';

/** A claim with a place for each article named. */
function html(...articles: readonly string[]) {
	const places = articles.map(
		(article, at) =>
			({ article, exact: `place ${at + 1}`, prefix: '', suffix: '', parts: true }) as DeskPlace,
	);
	return toHtml(placesList({ event: 'harbour', places } as unknown as DeskGroup, null));
}

test('of many places the first of three articles are shown, and the others folded away', () => {
	const [shown, folded] = html('a', 'a', 'b', 'c', 'd').split('<details>');
	expect(shown!.match(/place \d/gu)).toEqual(['place 1', 'place 3', 'place 4']);
	expect(folded).toContain('2 more places');
	expect(folded!.match(/place \d/gu)).toEqual(['place 2', 'place 5']);
});

test('a few places are all shown', () => {
	expect(html('a', 'b', 'c', 'd')).not.toContain('<details>');
	expect(html('a', 'a')).not.toContain('<details>');
});

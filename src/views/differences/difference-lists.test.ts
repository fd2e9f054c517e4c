import { expect, test } from 'vitest';
import { claimView } from '../groups/claim-view.ts';
import type { SideView } from './difference-lists.ts';
import { differing } from '../testing/invented-findings.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const [closed, cracks] = inventedEvent.claims.map(
	(claim) => claimView(inventedEvent, claim).members.apparatus?.differences,
);
const sideOf = ({ words, places }: SideView) => [words, ...places.map(({ text }) => text)];

test('lists what differs by kind: the words of the first telling, then the others’', () => {
	expect(cracks?.map(({ title, slight }) => [title, slight])).toEqual([['Figures', false]]);
	expect(
		cracks?.[0]?.entries.map(({ of, variants }) => [sideOf(of), variants.map(sideOf)]),
	).toEqual([[['15', 'River Mail'], [['12', 'Evening Post']]]]);
});

test('names every outlet that has the words, be it that it was not compared', () => {
	expect(closed?.[0]).toMatchObject({ title: 'Wording', slight: true });
	expect(sideOf(closed![0]!.entries[0]!.of)).toEqual(['closed', 'Evening Post', 'River Mail']);
});

test('tells the language of words, but where articles in two languages have them', () => {
	const articles = inventedEvent.articles.map((article) =>
		article.id === 'river-mail' ? { ...article, language: 'fr' } : article,
	);
	const inTwo = { ...inventedEvent, articles };
	const languagesIn = (event: typeof inventedEvent) => {
		const { apparatus } = claimView(event, event.claims[0]!).members;
		return apparatus!.differences[0]!.entries.map(({ of }) => of.language);
	};
	expect(languagesIn(inventedEvent)).toEqual(['en']);
	expect(languagesIn(inTwo)).toEqual([null]);
});

test('tells each number once, with all who give it, and not each pair of them', () => {
	const tellings = ['evening-post', 'river-mail', 'hill-echo'].map((article, at) => ({
		...inventedEvent.claims[0]!.tellings[0]!,
		...{
			article,
			start: 500,
			end: 520,
			exact: `${['Six', 'At least six', 'Seven'][at]!} men died`,
		},
	}));
	const differences = [
		differing('figure', [0, 1], tellings, ['Six', 'At least six']),
		differing('figure', [0, 2], tellings, ['Six', 'Seven']),
		differing('figure', [1, 2], tellings, ['At least six', 'Seven']),
	];
	const claim = { ...inventedEvent.claims[0]!, tellings, differences };
	const [figures] = claimView(inventedEvent, claim).members.apparatus!.differences;
	expect(figures?.entries).toHaveLength(1);
	expect(figures?.entries[0]?.variants.map(sideOf)).toContainEqual(['Seven', 'hill-echo.txt']);
});

test('leads to the place', () => {
	expect(closed?.[0]?.entries[0]?.variants[0]?.places).toEqual([
		{ href: '/articles/hill-echo/#c-2bcdfgh', text: 'hill-echo.txt' },
	]);
});

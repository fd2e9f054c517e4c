import { expect, test } from 'vitest';
import { claimView } from '../groups/claim-view.ts';
import type { SideView } from './difference-lists.ts';
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

test('leads to the place', () => {
	expect(closed?.[0]?.entries[0]?.variants[0]?.places).toEqual([
		{ href: '/articles/hill-echo/#c-2bcdfgh', text: 'hill-echo.txt' },
	]);
});

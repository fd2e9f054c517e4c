import { expect, test } from 'vitest';
import { claimView } from './claim-view.ts';
import { inventedEvent } from './testing/invented-event.ts';

const [closed, cracks] = inventedEvent.claims.map((claim) => claimView(inventedEvent, claim));

test('says how the tellings agree, and in how many origins', () => {
	expect(closed?.agreement.phrase).toBe('reworded in 3 articles of 2 origins');
});

test('leads to the very place in each article', () => {
	expect(closed?.tellings.map(({ place }) => place)).toEqual([
		{
			href: '/articles/evening-post/#c-2bcdfgh',
			text: 'Paragraph 1 of “The bridge at Orrin closed.”',
		},
		{
			href: '/articles/river-mail/#c-2bcdfgh',
			text: 'Paragraph 1 of “The bridge at Orrin closed.”',
		},
		{ href: '/articles/hill-echo/#c-2bcdfgh', text: 'Paragraph 1 of “A crossing shut at Orrin.”' },
	]);
});

test('names the figures that differ', () => {
	expect(cracks?.tellings.map(({ comparison }) => comparison)).toEqual([
		['the others are compared with this one'],
		['figure: “12” for “15”'],
	]);
});

test('compares with the telling that gives the statement, and shows it first', () => {
	expect(cracks?.statement).toBe('“We saw 15 cracks,” the mayor said.');
	expect(cracks?.tellings.map(({ place }) => place.href)).toEqual([
		'/articles/river-mail/#c-3bcdfgh',
		'/articles/evening-post/#c-3bcdfgh',
	]);
});

test('a telling without company is compared with nothing', () => {
	const alone = claimView(inventedEvent, inventedEvent.claims[2]!);
	expect(alone.tellings.map(({ comparison }) => comparison)).toEqual([[]]);
});

test('marks no word of the first telling', () => {
	expect(cracks?.tellings[0]?.runs.some(({ differs }) => differs)).toBe(false);
	expect(cracks?.marked).toBe(true);
});

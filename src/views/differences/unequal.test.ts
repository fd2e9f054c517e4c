import { expect, test } from 'vitest';
import { claimCard } from '../groups/claim-card.ts';
import { conflictsView } from '../event/conflicts-view.ts';
import { indexEvent } from '../event/event-index.ts';
import { inventedEvent } from '../testing/invented-event.ts';
import { differing } from '../testing/invented-findings.ts';
import { unequalKinds, unequalLines } from './unequal.ts';

const index = indexEvent({
	...inventedEvent,
	articles: inventedEvent.articles.map((article) => ({ ...article, figures: [] })),
});
const [closed] = inventedEvent.claims;

/** A claim that these articles tell in these words, which differ in the numbers. */
function claimOf(told: readonly (readonly [article: string, number: string])[], more: object = {}) {
	const tellings = told.map(([article, number]) => {
		const exact = `${number} men died`;
		return { ...closed!.tellings[0]!, article, exact, start: 0, end: exact.length };
	});
	const differences = told.flatMap(([, a], one) =>
		told.slice(one + 1).flatMap(([, b], rest) => {
			const pair = differing('figure', [one, one + 1 + rest], tellings, [a, b]);
			return a === b ? [] : [{ ...pair, ...more }];
		}),
	);
	return { ...closed!, agreement: 'reworded' as const, tellings, differences };
}

const [post, mail] = ['evening-post', 'river-mail'];

test('unequal numbers of two outlets are told beside that they word it differently', () => {
	const claim = claimOf([
		[post, 'Six'],
		[mail, 'Seven'],
	]);
	expect(unequalKinds(index, claim)).toEqual(['figure']);
	expect(claimCard(index, claim).agreement.phrase).toContain(
		'word it differently and differ in a figure',
	);
	expect(unequalLines(index, claim)[0]?.sides).toEqual([
		{ words: '“Six”', tellers: 'in Evening Post' },
		{ words: '“Seven”', tellers: 'in River Mail' },
	]);
	expect(conflictsView(index, { claims: [claim], utterances: [] }).unequal).toHaveLength(1);
});

test('an outlet that gives both numbers tells of two things', () => {
	const claim = claimOf([
		[post, 'Six'],
		[mail, 'Seven'],
		[mail, 'Six'],
	]);
	expect(unequalKinds(index, claim)).toEqual([]);
});

test('what an editor found harmless, and what the program calls a conflict, is told elsewhere', () => {
	const harmless = { by: 'Ann Ahl' };
	const told = [[post, 'Six'] as const, [mail, 'Seven'] as const];
	expect(unequalKinds(index, claimOf(told, { harmless }))).toEqual([]);
	const conflicting = { ...claimOf(told), agreement: 'conflicting' as const };
	expect(unequalKinds(index, conflicting)).toEqual([]);
});

import { expect, test } from 'vitest';
import type { GoldGroup } from '../model/evaluation.ts';
import type { Score } from './score.ts';
import { summarise, type JudgedEvent } from './summarise.ts';

function judged(event: string, group: GoldGroup, roles: number | null): JudgedEvent {
	const score: Score = { value: roles, detail: '' };
	const measured = new Map([['roles', { score, differences: [] }]] as const);
	return { event, group, articles: 4, judgement: { measured, attributions: [] } };
}

test('groups events, rounds down, and takes means of exact figures', () => {
	const { groups } = summarise([
		judged('pier', 'open', 0.999),
		judged('ferry', 'open', 0.57),
		judged('dam', 'aside', null),
	]);
	expect(groups).toMatchObject([
		{
			group: 'open',
			articles: 8,
			mean: { roles: 0.78 },
			events: [
				{ event: 'pier', figures: { roles: 0.99, reports: null } },
				{ event: 'ferry', figures: { roles: 0.57 } },
			],
		},
		{ group: 'aside', articles: 4, mean: { roles: null } },
	]);
});

test('leaves out of a mean where there is nothing to measure', () => {
	const { groups } = summarise([judged('pier', 'open', 0.5), judged('ferry', 'open', null)]);
	expect(groups[0]?.mean.roles).toBe(0.5);
});

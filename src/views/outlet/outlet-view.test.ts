import { expect, test } from 'vitest';
import { outletView } from './outlet-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const view = outletView('hill-echo', [inventedEvent]);
const statements = (groups: typeof view.alone) =>
	groups.flatMap(({ claims }) => claims.map(({ statement }) => statement));

test('tells what the outlet shares, tells alone, and does not tell', () => {
	expect(statements(view.shared)).toEqual(['The bridge at Orrin closed.']);
	expect(statements(view.alone)).toEqual(['Boats carried 40 people.']);
	expect(statements(view.absent)).toEqual(['“We saw 15 cracks,” the mayor said.']);
});

test('says that no publisher is recorded', () => {
	expect(view.named).toBe(false);
});

test('says how much it tells with others, alone and not at all', () => {
	expect(view.summary).toBe(
		'Tells 1 claim that others tell too and 1 claim alone; 1 claim is found only in others',
	);
	expect(outletView('river-mail', [inventedEvent]).summary).toBe(
		'Tells 2 claims that others tell too (1 of them conflicting) and 0 claims alone; 1 claim is found only in others',
	);
});

import { expect, test } from 'vitest';
import type { DifferenceKind } from '../../src/model/difference.ts';
import { byHarm } from './by-harm.ts';
import type { WaitingGroups } from './waiting-groups.ts';

const waits = (kind: WaitingGroups['kind'], confidence: number, of?: DifferenceKind) =>
	({
		...{ kind, confidence, reasons: [] },
		groups: [{ conflicts: of === undefined ? [] : [{ kind: of }] }],
	}) as unknown as WaitingGroups;

test('figures that conflict come before dates, and groups without a difference last', () => {
	const [none, date, figure] = [
		waits('conflict', 0.5),
		waits('conflict', 0.5, 'date'),
		waits('conflict', 0.9, 'figure'),
	];
	expect(byHarm([none, date, figure])).toEqual([figure, date, none]);
});

test('of groups that are unsure, those with unequal figures come first', () => {
	const [likely, unlikely, unequal] = [
		waits('unsure', 0.9),
		waits('unsure', 0.3),
		waits('unsure', 0.8, 'figure'),
	];
	expect(byHarm([likely, unlikely, unequal])).toEqual([unequal, unlikely, likely]);
});

test.each([
	['speaker', [0.3, 0.9]],
	['unsure', [0.3, 0.9]],
	['suggestion', [0.9, 0.3]],
] as const)('of the kind “%s” those of %j come in this order', (kind, order) => {
	const waiting = [0.3, 0.9].map((confidence) => waits(kind, confidence));
	expect(byHarm(waiting).map(({ confidence }) => confidence)).toEqual(order);
});

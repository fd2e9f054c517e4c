import { expect, test } from 'vitest';
import type { MeasuredStance } from '../measured-stance.ts';
import { comparisonOf } from '../testing/invented-comparison.ts';
import { stances } from './stances.ts';

const stance = (who: string, kind: MeasuredStance['stance'] = 'denies'): MeasuredStance => ({
	who,
	article: 'a',
	stance: kind,
});
const reader = (...all: MeasuredStance[]) => [{ id: '', statement: '', members: [], stances: all }];
const clusters = {
	A: reader(stance('Tom Lind'), stance('the port office', 'supports')),
	B: reader(stance('Mr Lind'), stance('Ada Quill', 'confirms')),
};

test('one of two that are made is right, of two in gold; two readers’ stance counts once', () => {
	const claims = [{ tellings: [], stances: [stance('Lind'), stance('Ada Quill')] }];
	const { score, differences } = stances.measure(comparisonOf({ clusters }, { claims }));
	expect(score).toMatchObject({ precision: 1 / 2, recall: 1 / 2, value: 1 / 2 });
	expect(differences).toEqual([
		'no stance   a: Ada Quill confirms',
		'stance      a: Ada Quill denies',
	]);
});

test('support is neither asked for nor wrong', () => {
	const claims = [{ tellings: [], stances: [stance('Ada Quill', 'supports')] }];
	const { score } = stances.measure(comparisonOf({ clusters }, { claims }));
	expect(score.detail).toBe('0 of 2 found, 0 of 0 made are right');
});

import { expect, test } from 'vitest';
import { shareInCommon } from './share-in-common.ts';

const text = 'The north pier reopened on Monday, the port office said in a statement.';

test('equal words are wholly alike, whatever stands between them', () => {
	expect(
		shareInCommon(text, 'THE north  pier reopened on Monday the port office said, in a statement'),
	).toBe(1);
});

test('another text has nothing in common', () => {
	expect(
		shareInCommon(text, 'Nobody was hurt when the storm closed the old ferry for weeks.'),
	).toBe(0);
});

test('a word that is new at the end costs one run: nine of ten are left', () => {
	expect(shareInCommon('a b c d e f g h i j k l m', 'a b c d e f g h i j k l m n')).toBe(0.9);
});

test('texts that are shorter than a run can be told apart', () => {
	expect([shareInCommon('a b', 'a b'), shareInCommon('a b', 'a c')]).toEqual([1, 0]);
});

import { expect, test } from 'vitest';
import { pointsBack } from './points-back.ts';

test.each([
	'He left.',
	'“It is shut”',
	'But the bridge held.',
	'The man fell.',
	'Their boat sank',
	'It’s shut',
])('“%s” goes on with what was told before', (words) => {
	expect(pointsBack(words)).toBe(true);
});

test.each([
	'Hers was lost.',
	'Butter is dear.',
	'The mayor left.',
	'Thatchers met.',
	'Itō left',
	'Then-president Roe left',
	'20 so far died',
	'',
])('“%s” can be read alone', (words) => {
	expect(pointsBack(words)).toBe(false);
});

import { expect, test } from 'vitest';
import { undecided } from '../../../model/decided-groups.ts';
import { heldApart } from './steadied.ts';

const split = { ...undecided, of: 'one' };
const merged = { ...undecided, of: 'one', together: 'one' };

test('who parts one group moves nothing into it from another', () => {
	expect(heldApart(['one', 'two'], [split, undecided])(0, 1)).toBe(true);
	expect(heldApart(['one', 'two'], [split, undecided])(1, 0)).toBe(true);
});

test('where nothing was decided, good evidence still joins what was published as two', () => {
	expect(heldApart(['one', 'two'], [undecided, undecided])(0, 1)).toBe(false);
});

test('new words and words of one group are free', () => {
	expect(heldApart(['one', undefined], [split, undecided])(0, 1)).toBe(false);
	expect(heldApart(['one', 'one'], [split, split])(0, 1)).toBe(false);
});

test('a merge joins what was published as two', () => {
	expect(heldApart(['one', 'two'], [merged, merged])(0, 1)).toBe(false);
});

import { expect, test } from 'vitest';
import { genderOf } from './gender.ts';

test.each([
	[['german', 'chancellor'], 'Angela Moss', 'female'],
	[['human', 'rights', 'lawyer'], 'Anna Moss', 'female'],
	[['roman', 'catholic', 'priest'], null, null],
	[['spokesman'], 'Kim Moss', 'male'],
	[['spokeswoman'], null, 'female'],
	[['women', "'s", 'coach'], 'Tom Moss', 'male'],
	[[], 'M. Moss', null],
])('%j %s: %s', (roles, name, gender) => {
	expect(genderOf(roles, name)).toBe(gender);
});

import { expect, test } from 'vitest';
import { straightQuery } from './straight-query.ts';

test.each([
	['“twelve cracks”', '"twelve cracks"'],
	['«twelve   cracks» ', '"twelve cracks"'],
	['the mayor’s', "the mayor's"],
])('%s is asked as %s', (query, straight) => {
	expect(straightQuery(query)).toBe(straight);
});

import { expect, test } from 'vitest';
import { nearnessOf } from './nearness.ts';

const lines = [
	{ words: 'We heard rumours of 12,000 cracks', outlets: ['River Mail', 'Hill Echo'] },
	{ words: 'There were rumors of cracks', outlets: ['North Post'] },
	{ words: 'Ada Quill', outlets: [] },
];

test('tells which outlets have the very words, and which tell the same in others', () => {
	expect(nearnessOf(lines, 'heard rumours')).toEqual({
		closeness: 'exact',
		exact: ['River Mail', 'Hill Echo'],
		close: ['North Post'],
	});
});

test.each([
	['rumors of 12000 cracks', 'words'],
	['cracks heard', 'words'],
	['rumours of crack', 'close'],
	['ada quill', 'exact'],
])('%s is found %s', (asked, closeness) => {
	expect(nearnessOf(lines, asked).closeness).toBe(closeness);
});

test('a name is no outlet’s words', () => {
	expect(nearnessOf(lines, 'Ada Quill').exact).toEqual([]);
});

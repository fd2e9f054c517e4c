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

test('an outlet that gives another part of it alone is not close, nor one with another number', () => {
	const speech = [
		{ words: 'They called us idle. Six boats came.', outlets: ['River Mail'] },
		{ words: 'We told them at noon.', outlets: ['North Post'] },
		{ words: 'Seven boats came.', outlets: ['Hill Echo'] },
	];
	expect(nearnessOf(speech, 'called us idle').close).toEqual([]);
	expect(nearnessOf(speech, 'six boats came').close).toEqual([]);
	expect(nearnessOf(speech, 'the boats came').close).toEqual(['River Mail', 'Hill Echo']);
});

test('a name is no outlet’s words', () => {
	expect(nearnessOf(lines, 'Ada Quill').exact).toEqual([]);
});

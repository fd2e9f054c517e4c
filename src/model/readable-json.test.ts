import { expect, test } from 'vitest';
import { readableJson } from './readable-json.ts';

test('gives each row of a table a line, and reads back the same', () => {
	const value = { name: 'x', rows: Array.from({ length: 60 }, (_, id) => ({ id, at: [id, 1] })) };
	const json = readableJson(value);
	expect(JSON.parse(json)).toEqual(value);
	expect(json.split('\n').slice(0, 5)).toEqual([
		'{',
		'\t"name": "x",',
		'\t"rows": [',
		'\t\t{"id": 0, "at": [0, 1]},',
		'\t\t{"id": 1, "at": [1, 1]},',
	]);
});

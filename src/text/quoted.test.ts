import { expect, test } from 'vitest';
import { quoted, quotedUpTo } from './quoted.ts';

test('long words are cut, and never within a sign', () => {
	expect(quotedUpTo(3)('abcdef')).toBe('“abc…”');
	expect(quotedUpTo(3)('ab🙂d')).toBe('“ab…”');
	expect(quotedUpTo(6)('abcdef')).toBe('“abcdef”');
});

test('words of a list are quoted as single ones are', () => {
	expect(['one', 'two'].map(quoted)).toEqual(['“one”', '“two”']);
});

import { expect, test } from 'vitest';
import { shellWord } from './shell-word.ts';

test.each([
	['in/page-2.html', 'in/page-2.html'],
	['https://arby.example/pier', 'https://arby.example/pier'],
	['word copy.txt', "'word copy.txt'"],
	["Roe's.txt", String.raw`'Roe'\''s.txt'`],
	['https://arby.example/?a=1&b=2', "'https://arby.example/?a=1&b=2'"],
])('%s stands in a command as %s', (name, word) => {
	expect(shellWord(name)).toBe(word);
});

import { expect, test } from 'vitest';
import { xmlCharacters } from './xml-characters.ts';

test('takes out controls, halves of characters and non-characters, and nothing else', () => {
	expect(xmlCharacters('a\u0000\u0008\u000b\u001f\ud800\ufffe\uffffb')).toBe('ab');
	const kept = 'a\tb\nc\r “é” \u0085\u00a0 😀 ]]> &amp; <b>';
	expect(xmlCharacters(kept)).toBe(kept);
});

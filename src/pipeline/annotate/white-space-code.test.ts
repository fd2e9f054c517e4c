import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeWhiteSpace, encodeWhiteSpace } from './white-space-code.ts';

test('shows line ends, tabs and rare characters, and leaves spaces', () => {
	expect(encodeWhiteSpace('\r\n \t\ufeff\u00a0\f')).toBe('\\r\\n \\t\\ufeff\\u00a0\\u000c');
});

test('whatever is written is read back', () => {
	const whiteSpace = fc.string({
		unit: fc.constantFrom(...Array.from(' \t\n\r\f\v\u00a0\u2028\ufeff\\n"')),
	});
	fc.assert(
		fc.property(whiteSpace, (text) => decodeWhiteSpace(encodeWhiteSpace(text)) === text),
		{ seed: 7 },
	);
});

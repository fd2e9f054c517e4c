import { expect, test } from 'vitest';
import { hasVerbatim } from './verbatim.ts';

const text = 'We saw 12,000 cracks, the café’s “owner” said – twice.';

test.each([
	'saw 12,000 Cracks',
	"the café's",
	'“cracks, the café’s "owner" said',
	'said - twice',
	'We  saw',
	'cracks,',
])('%s is there word for word', (asked) => {
	expect(hasVerbatim(text, asked)).toBe(true);
});

test.each([
	'saw 12000 cracks',
	'cracks the café',
	'the cafe',
	'saw 12,000 crack',
	'e saw',
	'',
	'“”',
])('%j is not there word for word', (asked) => {
	expect(hasVerbatim(text, asked)).toBe(false);
});

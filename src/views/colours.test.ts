import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coloursSheet } from './colours.ts';

test('sets the colour of links in both schemes', () => {
	expect(coloursSheet({ accent: '#6b2d82', accentDark: '#d9b3ea' })).toBe(
		':root:root {\n\t--link: light-dark(#6b2d82, #d9b3ea);\n}\n',
	);
});

test('leaves the other scheme as the site has it', () => {
	const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
	const [, dark] = /--link: light-dark\(#\w+, (#\w+)\);/.exec(tokens)!;
	expect(coloursSheet({ accent: '#6b2d82' })).toContain(`(#6b2d82, ${dark})`);
	const [, light] = /--link: light-dark\((#\w+), #\w+\);/.exec(tokens)!;
	expect(coloursSheet({ accentDark: '#d9b3ea' })).toContain(`(${light}, #d9b3ea)`);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { backgrounds } from './backgrounds.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

test('the backgrounds are those of the style sheet', () => {
	const names = ['paper', 'panel', 'said', 'lit', 'differs'];
	const pairs = names.map((name) =>
		new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(tokens)?.slice(1),
	);
	expect(pairs).toEqual(backgrounds.light.map((light, at) => [light, backgrounds.dark[at]]));
});

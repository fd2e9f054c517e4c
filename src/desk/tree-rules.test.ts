import { expect, test } from 'vitest';
import { leadsClearly } from './tree-rules.ts';

test.each(['https://orrin.example/a', 'HTTP://orrin.example', '/', '/about/#top', '/a//b'])(
	'a link may lead to %s',
	(url) => {
		expect(leadsClearly(url)).toBe(true);
	},
);

test.each([
	'//evil.example/x',
	'/\\evil.example/x',
	'/\t/evil.example',
	'about/',
	'',
	'https://',
	'mailto:a@b.example',
])('a link does not say where it leads: %s', (url) => {
	expect(leadsClearly(url)).toBe(false);
});

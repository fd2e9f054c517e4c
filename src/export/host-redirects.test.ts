import { expect, test } from 'vitest';
import { hostRedirects } from './host-redirects.ts';

test('an address leads to where the other page tells of it, below the base path', () => {
	const redirects = [
		{ from: '/c/8bcdfgh/', to: '/c/2bcdfgh/', anchor: 'merged-8bcdfgh' },
		{ from: '/speakers/old/', to: '/speakers/new/', anchor: 'was-old' },
	];
	expect(hostRedirects('/repo/', redirects)).toMatchInlineSnapshot(`
		"/repo/c/8bcdfgh/ /repo/c/2bcdfgh/#merged-8bcdfgh 301
		/repo/speakers/old/ /repo/speakers/new/#was-old 301
		"
	`);
	expect(hostRedirects('/', redirects)).toMatch(/^\/c\/8bcdfgh\/ \/c\/2bcdfgh\/#/u);
});

test('there is nothing to say where no address leads elsewhere', () => {
	expect(hostRedirects('/', [])).toBe('');
});

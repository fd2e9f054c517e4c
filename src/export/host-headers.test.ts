import { expect, test } from 'vitest';
import { hostHeaders } from './host-headers.ts';

test('other sites may frame what is made for it, and no page besides', () => {
	expect(
		hostHeaders('/repo/', { folders: ['about', 'c', 'embed'], files: ['404.html', 'feed.xml'] }),
	).toMatchInlineSnapshot(`
		"/repo/embed/*
		  Content-Security-Policy: frame-ancestors *
		  Referrer-Policy: strict-origin-when-cross-origin
		  X-Content-Type-Options: nosniff
		/repo/
		  Content-Security-Policy: frame-ancestors 'none'
		  Referrer-Policy: strict-origin-when-cross-origin
		  X-Content-Type-Options: nosniff
		/repo/about/*
		  Content-Security-Policy: frame-ancestors 'none'
		  Referrer-Policy: strict-origin-when-cross-origin
		  X-Content-Type-Options: nosniff
		/repo/c/*
		  Content-Security-Policy: frame-ancestors 'none'
		  Referrer-Policy: strict-origin-when-cross-origin
		  X-Content-Type-Options: nosniff
		/repo/404.html
		  Content-Security-Policy: frame-ancestors 'none'
		  Referrer-Policy: strict-origin-when-cross-origin
		  X-Content-Type-Options: nosniff
		/repo/feed.xml
		  Content-Type: application/atom+xml; charset=utf-8
		  Content-Security-Policy: frame-ancestors 'none'
		  Referrer-Policy: strict-origin-when-cross-origin
		  X-Content-Type-Options: nosniff
		"
	`);
});

test('no file is matched by two rules, as hosts differ in what they make of that', () => {
	const entries = { folders: ['c', 'embed', 'q'], files: ['404.html', 'corrections.xml'] };
	const paths = hostHeaders('/', entries).match(/^\S+$/gm)!;
	expect(new Set(paths).size).toBe(paths.length);
	const starts = paths.map((path) => path.replace('*', ''));
	const within = starts.filter(
		(path) =>
			path !== '/' &&
			starts.some((start) => start !== path && start !== '/' && path.startsWith(start)),
	);
	expect(within).toEqual([]);
	expect(paths).not.toContain('/*');
});

import { expect, test } from 'vitest';
import { publishedUrl } from './published-url.ts';

test('a page has a full address only where the host is known', () => {
	expect(publishedUrl('/c/2bcdfgh/', new URL('https://news.org'))?.href).toBe(
		'https://news.org/c/2bcdfgh/',
	);
	expect(publishedUrl('/c/2bcdfgh/', new URL('https://variorum.example'))).toBeNull();
	expect(publishedUrl('/c/2bcdfgh/', undefined)).toBeNull();
});

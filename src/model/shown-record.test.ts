import { expect, test } from 'vitest';
import { fromPagefindUrl, toPagefindUrl, type ShownRecord } from './shown-record.ts';

const record: ShownRecord = {
	url: '/articles/pier/#p3',
	title: 'Ann said “no” \\u002f 서울 🚢',
	kind: 'paragraph',
	lines: [{ words: 'See https://example.org//index.html "now" …', outlets: ['The Post'] }],
};

test('a record comes back as it was', () => {
	expect(fromPagefindUrl(toPagefindUrl(record))).toEqual(record);
});

test('it has no slashes but those of its address', () => {
	const { url } = record;
	expect(toPagefindUrl(record).slice(url.length)).not.toContain('/');
});

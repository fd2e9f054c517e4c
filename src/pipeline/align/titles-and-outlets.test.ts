import { expect, test } from 'vitest';
import { findOutlets } from './find-outlets.ts';
import { readingOf } from './testing/reading-of.ts';
import { articleTitle, eventTitle } from './titles.ts';

const long =
	'Seven herring boats left the little harbour of Dunmore before dawn on the coldest Monday of all.';

test('an article is called by its headline', () => {
	const reading = readingOf({ file: 'a.txt', lines: ['#  Boats  leave', 'They left.'] });
	expect(articleTitle(reading)).toEqual({ title: 'Boats leave', headline: true });
});

test('without a headline by its first words, cut at a word', () => {
	expect(articleTitle(readingOf({ file: 'a.txt', lines: [long] }))).toEqual({
		title: 'Seven herring boats left the little harbour of Dunmore before dawn on the…',
		headline: false,
	});
});

test('an event is called by its folder, cased as the articles do', () => {
	const readings = [readingOf({ file: 'a.txt', lines: ['Off Dunmore the NHC met.'] })];
	expect(eventTitle('boats-off-dunmore_nhc', readings)).toBe('Boats off Dunmore NHC');
});

test('articles of one publisher share an outlet', () => {
	const readings = ['01_a.txt', '02_b.txt', '02_c.txt', '04.txt'].map((file) =>
		readingOf({ file, lines: ['Yes.'] }),
	);
	const records = new Map([
		['01_a.txt', { publisher: 'Herald' }],
		['04.txt', { publisher: 'herald' }],
	]);
	expect(findOutlets(readings, records).outlets).toEqual([
		{ id: 'o1', name: 'Herald', named: true },
		{ id: 'o2', name: 'Unnamed outlet (02_b)', named: false },
		{ id: 'o3', name: 'Unnamed outlet (02_c)', named: false },
	]);
});

test('an outlet without a name is called by its file, whatever other files there are', () => {
	const nameOf = (files: readonly string[]) =>
		findOutlets(
			files.map((file) => readingOf({ file, lines: ['Yes.'] })),
			new Map(),
		).outlets[0]?.name;
	expect(nameOf(['02_b.txt'])).toBe('Unnamed outlet (02_b)');
	expect(nameOf(['02_b.txt', '02_c.txt'])).toBe(nameOf(['02_b.txt']));
	expect(nameOf(['harbour-morning-post.txt'])).toBe('Unnamed outlet (harbour-morning-post)');
	expect(nameOf(['03_0a1b2c3d4e5f.txt'])).toBe('Unnamed outlet (03_0a1b2…)');
	const alike = ['03_0a1b2c3d.txt', '03_0a1b2e4f.txt'];
	expect(nameOf(alike)).toBe('Unnamed outlet (03_0a1b2c3d)');
});

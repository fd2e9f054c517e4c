import { expect, test } from 'vitest';
import type { Added } from './add-article.ts';
import { headlineOf } from './headline-of.ts';
import { whatIsMissing } from './what-is-missing.ts';

const lead = 'The storm tore down the north pier on Monday night, the harbour master said.';
const all = { publisher: 'Arby Post', date: '2025-03-03', url: 'https://arby.example/pier' };
const added = {
	...{ from: 'pier.txt', article: 'harbour/pier', seed: 'seeds/harbour/pier.txt', source: null },
};

const ofOne = (one: Added) => whatIsMissing([one]).ofEach[0];

test('says what was not found, and where it is written', () => {
	expect(ofOne({ ...added, headline: null, record: {} })).toEqual([
		'No headline was found in it: its page will be called by its first words. If it has one, make that the first line of seeds/harbour/pier.txt.',
		'Its outlet, day, and address are not known. Write “publisher: …”, “date: …” (as 2025-03-03), and “url: …” into content/sources/harbour/pier.yaml.',
		'Name the outlet before you run content: the address of its page is made then, for good.',
	]);
});

test('names one fact alone, and nothing where all is known', () => {
	const { publisher, url } = all;
	expect(ofOne({ ...added, headline: 'Pier falls', record: { publisher, url } })).toEqual([
		'Its day is not known. Write “date: …” (as 2025-03-03) into content/sources/harbour/pier.yaml.',
	]);
	expect(ofOne({ ...added, headline: 'Pier falls', record: all })).toEqual([]);
});

test('tells once what several articles lack alike', () => {
	const articles = ['pier', 'quay'].map((name) => ({
		...added,
		...{ seed: `seeds/harbour/${name}.txt`, headline: 'Pier falls', record: {} },
	}));
	const other = { ...added, headline: null, record: all };
	const { ofEach, ofSeveral } = whatIsMissing([...articles, other]);
	expect(ofEach.map(({ length }) => length)).toEqual([0, 0, 1]);
	expect(ofSeveral).toEqual([
		'Of 2 articles the outlet, day, and address are not known. Write “publisher: …”, “date: …” (as 2025-03-03), and “url: …” into:',
		'  content/sources/harbour/pier.yaml',
		'  content/sources/harbour/quay.yaml',
		'Name the outlet before you run content: the address of its page is made then, for good.',
	]);
});

test('a headline is what the site takes for one, be it the first line or not', () => {
	expect(headlineOf(`Storm tears down the north pier\n${lead}\n`)).toBe(
		'Storm tears down the north pier',
	);
	expect(headlineOf(`80.2 F\nArby\nStorm tears down the north pier\n${lead}\n`)).toBe(
		'Storm tears down the north pier',
	);
	expect(headlineOf(`${lead}\nNobody was hurt.\n`)).toBeNull();
});

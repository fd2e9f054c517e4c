import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mintedSlug, type Ledger } from '../model/ledger.ts';
import { publishEvent } from './publish-event.ts';
import { slugOf } from '../text/slug-of.ts';
import { analysisOf } from './testing/analysis-of.ts';

test.each([
	['01_Harbour Gazette', '01-harbour-gazette'],
	['Zażółć gęślą', 'zazolc-gesla'],
	['index', 'index-article'],
	['CON', 'con-article'],
	['com1', 'com1-article'],
])('%s becomes %s', (name, slug) => {
	expect(slugOf('article', name)).toBe(slug);
});

test('any name at all makes a slug', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
			const slug = slugOf('speaker', name);
			expect(mintedSlug.shape.slug.parse(slug)).toBe(slug);
			expect(slug.length).toBeLessThanOrEqual(90);
		}),
		{ seed: 7, numRuns: 500 },
	);
});

test('a long name is cut at a word', () => {
	expect(slugOf('article', 'harbour '.repeat(20))).toBe('harbour-'.repeat(10).slice(0, -1));
});

const publish = (
	described: Parameters<typeof analysisOf>[0],
	ledgers: Partial<{ own: Ledger; others: Ledger[] }> = {},
) => publishEvent(analysisOf(described), { own: null, others: [], ...ledgers });

test('a slug that another event has taken gets the name of the event', () => {
	const first = publish({ id: 'storm', files: ['a.txt'], speakers: ['Ann Roe'] });
	const second = publish(
		{ id: 'ferry', files: ['a.txt'], speakers: ['Ann Roe'] },
		{ others: [first.ledger] },
	);
	expect(second.analysis.articles[0]!.id).toBe('a-ferry');
	expect(second.analysis.speakers[0]!.id).toBe('ann-roe-ferry');
	expect(second.analysis.articles[0]!.quotations[0]!.speaker!.speaker).toBe('ann-roe-ferry');
});

test('a publisher is one outlet in all events, a nameless outlet is not', () => {
	const first = publish({ id: 'storm', files: ['a.txt'], publisher: 'The Herald' });
	const second = publish(
		{ id: 'ferry', files: ['b.txt'], publisher: 'The Herald' },
		{ others: [first.ledger] },
	);
	expect(second.analysis.outlets[0]!.id).toBe(first.analysis.outlets[0]!.id);
	const nameless = publish({ id: 'storm', files: ['a.txt'] });
	const other = publish({ id: 'ferry', files: ['a.txt'] }, { others: [nameless.ledger] });
	expect(other.analysis.outlets[0]!.id).not.toBe(nameless.analysis.outlets[0]!.id);
});

test('a speaker whose fuller name turns up keeps the slug', () => {
	const first = publish({ files: ['a.txt'], speakers: ['Roe'] });
	const fuller = analysisOf({ files: ['a.txt'], speakers: ['Ann Roe'] });
	const renamed = { ...fuller, speakers: [{ id: 's1', name: 'Ann Roe', aliases: ['Roe'] }] };
	const second = publishEvent(renamed, { own: first.ledger, others: [] });
	expect(second.analysis.speakers[0]!.id).toBe('roe');
});

test('two officials are two addresses', () => {
	const { analysis } = publish({ files: ['a.txt'], speakers: ['official', 'the official'] });
	expect(new Set(analysis.speakers.map(({ id }) => id)).size).toBe(2);
});

test('files that make one slug still have two, whatever came first', () => {
	const slugs = publish({ files: ['a b.txt', 'a-b.txt'] }).analysis.articles.map(({ id }) => id);
	expect(slugs).toEqual(['a-b', 'a-b-event']);
});

const outletOf = ({ analysis }: ReturnType<typeof publish>) => analysis.outlets[0]!.id;
const rowOf = ({ ledger }: ReturnType<typeof publish>, slug: string) =>
	ledger.slugs.find((row) => row.slug === slug);

test('an outlet keeps its address when its publisher becomes known, and when it is forgotten', () => {
	const nameless = publish({ files: ['a.txt'] });
	const known = publish({ files: ['a.txt'], publisher: 'The Herald' }, { own: nameless.ledger });
	expect(outletOf(known)).toBe(outletOf(nameless));
	const again = publish({ files: ['a.txt'], publisher: 'The Herald' }, { own: known.ledger });
	expect(again).toEqual(known);
	const elsewhere = publish(
		{ id: 'ferry', files: ['b.txt'], publisher: 'The Herald' },
		{ others: [known.ledger] },
	);
	expect(outletOf(elsewhere)).toBe(outletOf(known));
	expect(outletOf(publish({ files: ['a.txt'] }, { own: known.ledger }))).toBe(outletOf(nameless));
});

test('the addresses of two nameless outlets lead to the publisher that both turn out to be', () => {
	const nameless = publish({ files: ['a.txt', 'b.txt'] });
	const [first, second] = nameless.analysis.outlets.map(({ id }) => id);
	const files = ['a.txt', 'b.txt'];
	const known = publish({ files, publisher: 'The Herald' }, { own: nameless.ledger });
	expect(outletOf(known)).toBe(first);
	expect(rowOf(known, second!)).toMatchObject({ into: first });
	expect(rowOf(known, first!)).not.toHaveProperty('into');
});

test('a publisher that has a page in another event keeps it', () => {
	const herald = publish({ id: 'storm', files: ['s.txt'], publisher: 'The Herald' });
	const nameless = publish({ files: ['a.txt'] }, { others: [herald.ledger] });
	const known = publish(
		{ files: ['a.txt'], publisher: 'The Herald' },
		{ own: nameless.ledger, others: [herald.ledger] },
	);
	expect(outletOf(known)).toBe('the-herald');
	expect(rowOf(known, outletOf(nameless))).toMatchObject({ into: 'the-herald' });
});

test('the address of a speaker who turns out to be another one leads there', () => {
	const two = publish({ files: ['a.txt'], speakers: ['Ann Roe', 'Roe'] });
	const one = analysisOf({ files: ['a.txt'], speakers: ['Ann Roe'] });
	const named = { ...one, speakers: [{ id: 's1', name: 'Ann Roe', aliases: ['Roe'] }] };
	const joined = publishEvent(named, { own: two.ledger, others: [] });
	expect(rowOf(joined, 'roe')).toMatchObject({ into: 'ann-roe' });
	const apart = publish({ files: ['a.txt'], speakers: ['Ann Roe', 'Roe'] }, { own: joined.ledger });
	expect(apart).toEqual(two);
});

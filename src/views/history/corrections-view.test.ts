import { expect, test } from 'vitest';
import type { Correction } from '../../model/correction.ts';
import { ledgerEntry, type AnyEntry, type LedgerEntry } from '../../model/ledger.ts';
import { withdrawnEntry } from '../../model/withdrawn-entry.ts';
import { correctionsFeedView } from './corrections-feed-view.ts';
import { correctionsOf, correctionsView } from './corrections-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const anchors = [{ article: 'river-mail', exact: 'We saw 15 cracks', occurrence: 1 }];
const entry = (more: Partial<LedgerEntry>): LedgerEntry =>
	ledgerEntry.parse({
		id: '3bcdfgh',
		kind: 'claim',
		state: 'live',
		words: 'It shut.',
		anchors,
		...more,
	});
const version = (kind: 'figure' | 'wording', until?: string) => ({
	words: 'We saw 12 cracks',
	anchors: [{ ...anchors[0]!, prefix: '', suffix: '' }],
	changed: [{ kind, words: ['12', '15'] as [string, string] }],
	...(until !== undefined && { until }),
});
const viewOf = (corrections: readonly Correction[], entries: AnyEntry[] = []) =>
	correctionsView(
		corrections,
		[{ event: 'orrin-bridge', slugs: [], entries }],
		[inventedEvent],
		[{ slug: 'the-bridge' }],
	);

const correction = {
	date: '2031-04-05',
	wrong: 'It said 12.',
	right: 'It says 15.',
	by: 'Ann Ahl',
};

test('a change that touches the meaning is told, with the day on which it was made', () => {
	const { changes } = viewOf([], [entry({ former: [version('figure', '2031-05-06')] })]);
	expect(changes).toMatchObject([
		{
			name: '3bcdfgh-v2',
			outlets: 'River Mail',
			day: '6 May 2031',
			what: 'Version 2: words were changed',
			changes: [{ kind: 'figure', before: '12', after: '15' }],
		},
	]);
});

test('of several articles that tell it, the outlet is named whose words changed', () => {
	const other = {
		article: 'evening-post',
		exact: 'They saw 9',
		occurrence: 1,
		prefix: '',
		suffix: '',
	};
	const before = version('figure');
	const former = [{ ...before, anchors: [other, ...before.anchors] }];
	const [first] = viewOf([], [entry({ former, anchors: [other] })]).changes;
	expect(first?.outlets).toBe('River Mail');
	const attributed = [{ ...before, anchors: [other] }];
	expect(viewOf([], [entry({ former: attributed, anchors: [other] })]).changes[0]?.outlets).toBe(
		'Evening Post',
	);
});

test('other words for the same, and an address that leads to the very same words, are not', () => {
	const reworded = entry({ former: [version('wording')] });
	const merged = entry({ id: '4bcdfgh', state: 'merged', into: '3bcdfgh' });
	expect(viewOf([], [reworded, merged]).changes).toEqual([]);
});

test('words that are gone are told, as somebody may have cited them', () => {
	const [gone] = viewOf([], [entry({ state: 'retired' })]).changes;
	expect(gone).toMatchObject({
		name: '3bcdfgh-v1-gone',
		date: null,
		day: 'day not known',
		what: 'These words are no longer found. The articles were changed, or are read differently now.',
	});
});

test('words that were withdrawn are told by the reason alone', () => {
	const withdrawn = withdrawnEntry.parse({
		id: '3bcdfgh',
		kind: 'claim',
		state: 'withdrawn',
		versions: 1,
		hash: '0'.repeat(64),
		fingerprints: [{ words: 7, sha256: '0'.repeat(64) }],
		on: '2031-06-07',
		reason: 'A court ordered it.',
	});
	const { changes, notes } = viewOf([{ ...correction, id: '3bcdfgh' }], [withdrawn]);
	expect(changes).toMatchObject([
		{
			name: '3bcdfgh-withdrawn',
			outlets: null,
			date: '2031-06-07',
			what: 'The reason: A court ordered it.',
		},
	]);
	expect(notes[0]!.subject.page?.text).toBe('These words were withdrawn');
});

test('what the desk put right says of what, and leads there', () => {
	const { notes } = viewOf(
		[{ ...correction, id: '3bcdfgh' }, { ...correction, article: 'evening-post' }, correction],
		[entry({})],
	);
	expect(notes.map(({ subject: { noun, page } }) => [noun, page?.href, page?.text])).toEqual([
		['This site', undefined, undefined],
		['Article', '/articles/evening-post/', 'The bridge at Orrin closed.'],
		['Claim', '/c/3bcdfgh/', 'It shut.'],
	]);
	expect(notes.map(({ outlets }) => outlets)).toEqual([null, 'Evening Post', 'River Mail']);
});

test('a page has its own corrections alone', () => {
	const view = viewOf([{ ...correction, id: '3bcdfgh' }, correction], [entry({})]);
	expect(correctionsOf(view, 'claim', '3bcdfgh')).toHaveLength(1);
	expect(correctionsOf(view, 'utterance', '3bcdfgh')).toEqual([]);
	expect(correctionsOf(view, 'claim', '4bcdfgh')).toEqual([]);
});

test('the newest comes first, and a name stays when another correction is added', () => {
	const [first, later] = [correction, { ...correction, date: '2031-04-07' }];
	const before = viewOf([first, first]).notes.map(({ name }) => name);
	expect(before).toEqual(['2031-04-05-2', '2031-04-05']);
	expect(viewOf([first, first, later]).notes.map(({ name }) => name)).toEqual([
		'2031-04-07',
		...before,
	]);
});

test('the feed has both kinds, and names each by its place in the log', () => {
	const view = viewOf(
		[{ ...correction, id: '3bcdfgh' }],
		[entry({ former: [version('figure', '2031-05-06')] })],
	);
	const { items, updated, home } = correctionsFeedView(
		view,
		new URL('https://quay.invalid'),
		'1970-01-01',
	);
	expect([updated, home]).toEqual(['2031-05-06', 'https://quay.invalid/corrections/']);
	expect(items.map(({ id, title, text }) => [id, title, text])).toEqual([
		[
			'https://quay.invalid/corrections/#3bcdfgh-v2',
			'Changed: Claim: It shut.',
			'In River Mail\nVersion 2: words were changed\nfigure: 12 → 15',
		],
		[
			'https://quay.invalid/corrections/#2031-04-05-3bcdfgh',
			'Corrected: Claim: It shut.',
			'In River Mail\nWas: It said 12.\nIs now: It says 15.\nPut right by Ann Ahl',
		],
	]);
});

test('leads to an explainer that has a page, and to none that has not', () => {
	const of = (explainer: string) =>
		({ date: '2031-05-04', explainer, wrong: 'A.', right: 'B.', by: 'Ann' }) as const;
	const { notes } = correctionsView(
		[of('the-bridge'), of('gone')],
		[],
		[],
		[{ slug: 'the-bridge' }],
	);
	const pages = notes.map(({ subject: { noun, page } }) => ({ noun, page: page?.text ?? null }));
	expect(pages).toEqual([
		{ noun: 'Explainer gone', page: null },
		{ noun: 'Explainer', page: 'the-bridge' },
	]);
});

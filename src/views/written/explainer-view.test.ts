import { expect, test } from 'vitest';
import type { Citation } from '../../model/explainer.ts';
import type { Ledger } from '../../model/ledger.ts';
import { explainerCards, citingExplainers } from './explainer-links.ts';
import { explainerView, type BlockView } from './explainer-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';
import { cite, explainerOf, inventedLedger } from '../testing/invented-explainer.ts';

function view(citations: readonly Citation[], ledger: Ledger = inventedLedger) {
	return explainerView(explainerOf(...citations), [inventedEvent], [ledger]);
}

/** The marks of the text, in order. */
function marksIn(blocks: readonly BlockView[]) {
	return blocks.flatMap((block) =>
		'of' in block ? block.of.flatMap((part) => (part.kind === 'mark' ? [part.mark] : [])) : [],
	);
}

const mayor = cite('7bcdfgh', { kind: 'utterance', quotes: true });

test('says who wrote it, of which event, and has a card', () => {
	expect(view([])).toMatchObject({
		by: 'Written by Ann Ahl and Bo Birk',
		event: { href: '/events/orrin-bridge/', text: 'The bridge at Orrin' },
		head: {
			address: '/explainers/the-bridge/',
			card: { address: '/cards/explainers/the-bridge.png' },
		},
	});
});

test('numbers claims in the order of the text, and a claim keeps its number', () => {
	const { blocks, notes } = view([cite('3bcdfgh'), cite('2bcdfgh'), cite('3bcdfgh')]);
	expect(marksIn(blocks).map(({ name, note }) => [name, note])).toEqual([
		['1', '#note-1'],
		['2', '#note-2'],
		['1', '#note-1'],
	]);
	expect(notes).toMatchObject([
		{
			id: 'note-1',
			href: '/c/3bcdfgh/',
			agreement: { kind: 'conflicting' },
			places: [{ href: '#cited-1' }, { href: '#cited-3' }],
			tellings: [],
		},
		{ href: '/c/2bcdfgh/', outlets: ['Evening Post', 'River Mail', 'hill-echo.txt'] },
	]);
	expect(marksIn(blocks)[1]?.label).toBe(
		'Note 2: 3 articles (2 not counting copies) word it differently',
	);
});

test('gives a letter to each telling that is meant, with its own words and place', () => {
	const { blocks, notes } = view([
		cite('2bcdfgh', { words: 'crossing shut' }),
		cite('2bcdfgh', { outlet: 'evening-post' }),
	]);
	expect(marksIn(blocks).map(({ name }) => name)).toEqual(['1a', '1b']);
	expect(notes[0]?.places).toEqual([]);
	expect(notes[0]?.tellings).toMatchObject([
		{
			words: 'A crossing shut at Orrin.',
			outlet: { text: 'hill-echo.txt' },
			place: { href: '/articles/hill-echo/#c-2bcdfgh' },
		},
		{ words: null, outlet: { text: 'Evening Post' } },
	]);
});

test('quotes the very words, with who said them and where', () => {
	const { blocks } = view([
		mayor,
		{ ...mayor, outlet: 'river-mail' },
		{ ...mayor, words: '15 cracks' },
	]);
	expect(marksIn(blocks).map(({ quoted }) => quoted)).toEqual([
		{ words: '“we saw 12 cracks”', language: 'en', by: 'attributed to Ada Quill, in Evening Post' },
		{ words: '“We saw 15 cracks”', language: 'en', by: 'attributed to Ada Quill, in River Mail' },
		{ words: '“15 cracks”', language: 'en', by: 'attributed to Ada Quill, in River Mail' },
	]);
});

test('says of words that were changed since, and leads to them', () => {
	const [first, ...entries] = inventedLedger.entries;
	const changed = [{ kind: 'wording' as const, words: ['old', 'new'] as [string, string] }];
	const former = [{ words: 'It was old.', anchors: first!.anchors, changed }];
	const ledger = { ...inventedLedger, entries: [{ ...first!, former }, ...entries] };
	expect(view([cite('2bcdfgh')], ledger).notes[0]?.since).toEqual({
		href: '/c/2bcdfgh/v1/',
		text: 'Worded differently since this was written; version 1',
	});
	const gone = view([cite('2bcdfgh', { words: 'It was old' })], ledger).notes[0];
	expect(gone).toMatchObject({ since: { href: '/c/2bcdfgh/v1/' }, tellings: [] });
	expect(view([cite('2bcdfgh', { version: 2 })], ledger).notes[0]?.since).toBeNull();
});

test('follows an id that was merged, and says so', () => {
	expect(view([cite('8bcdfgh')]).notes).toMatchObject([
		{ href: '/c/2bcdfgh/', since: { href: '/c/8bcdfgh/v1/' } },
	]);
});

test('is found from its event and from what it cites, what is to be read first before all', () => {
	const lead = explainerOf(cite('2bcdfgh'));
	const later = { ...lead, slug: 'a-later-one', lead: false, blocks: [] };
	expect(explainerCards([later, lead], 'orrin-bridge').map(({ href }) => href)).toEqual([
		'/explainers/the-bridge/',
		'/explainers/a-later-one/',
	]);
	expect(explainerCards([lead], 'another-event')).toEqual([]);
	expect(citingExplainers([later, lead], '2bcdfgh')).toEqual([
		{ href: '/explainers/the-bridge/', text: 'What is told of the bridge' },
	]);
});

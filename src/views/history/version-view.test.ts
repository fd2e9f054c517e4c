import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../model/ledger.ts';
import { historyView, partsView } from './history-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';
import { allVersions, versionView } from './version-view.ts';

const anchor = (exact: string) => ({
	...{ article: 'river-mail', exact, occurrence: 1, prefix: '', suffix: '' },
});
const entry: LedgerEntry = {
	id: '2bcdfgh',
	kind: 'claim',
	state: 'live',
	words: 'The bridge has 15 cracks.',
	anchors: [anchor('The bridge has 15 cracks.')],
	former: [
		{
			words: 'The bridge has 12 cracks.',
			anchors: [anchor('The bridge has 12 cracks.')],
			changed: [{ kind: 'figure', words: ['12', '15'] }],
			until: '2031-04-05',
		},
	],
};

test('every version of a claim has an address', () => {
	const numbers = allVersions('claim', [entry]).map(({ number }) => number);
	expect(numbers).toEqual([1, 2]);
	expect(allVersions('utterance', [entry])).toEqual([]);
});

test('a former version shows its own words, and what was changed since', () => {
	expect(versionView(entry, 1, [inventedEvent])).toMatchObject({
		head: { address: '/c/2bcdfgh/v1/' },
		words: 'The bridge has 12 cracks.',
		language: 'en',
		notice: 'These words were changed since. This address shows them as they stood.',
		latest: { href: '/c/2bcdfgh/' },
		changes: [{ kind: 'figure', before: '12', after: '15' }],
		articles: [
			{
				link: { href: '/articles/river-mail/' },
				language: 'en',
				passages: ['The bridge has 12 cracks.'],
			},
		],
	});
});

test('the present version says so, and that of words that are gone does not', () => {
	expect(versionView(entry, 2, []).notice).toMatch(/^This is the present version/u);
	expect(versionView({ ...entry, state: 'retired' }, 2, []).notice).toMatch(/no longer found/u);
});

test('what fell off a claim is one link away', () => {
	expect(partsView({ ...entry, split: ['3bcdfgh'] })).toEqual([
		{ href: '/c/3bcdfgh/', text: '3bcdfgh' },
	]);
	expect(partsView(entry)).toEqual([]);
});

test('the versions of a page, the present one first', () => {
	expect(historyView(entry, [inventedEvent])).toMatchObject([
		{ link: { href: '/c/2bcdfgh/v2/', text: 'Version 2' }, when: 'as it is now', changes: [] },
		{ link: { href: '/c/2bcdfgh/v1/' }, when: 'until 5 April 2031', language: 'en' },
	]);
	expect(historyView({ ...entry, former: [] }, [])).toBeNull();
});

import { expect, test } from 'vitest';
import type { Ledger, LedgerEntry } from '../../model/ledger.ts';
import { formerEntries } from './former-entries.ts';
import { formerView } from './former-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const anchors = [
	{ article: 'river-mail', exact: 'It fell.', occurrence: 1, prefix: '', suffix: '' },
];
const retired: LedgerEntry = {
	id: '9bcdfgh',
	kind: 'claim',
	state: 'retired',
	words: 'It fell.',
	anchors,
	former: [],
};
const merged: LedgerEntry = { ...retired, id: '8bcdfgh', state: 'merged', into: '2bcdfgh' };
const live: LedgerEntry = { ...retired, id: '2bcdfgh', state: 'live' };
const lost: LedgerEntry = { ...retired, id: '5bcdfgh', state: 'live' };
const ledger: Ledger = { event: 'orrin-bridge', slugs: [], entries: [retired, merged, live, lost] };

test('every published id that no event has keeps a page', () => {
	const former = formerEntries('claim', [ledger], [inventedEvent]);
	expect(former.map(({ id }) => id)).toEqual(['9bcdfgh', '8bcdfgh', '5bcdfgh']);
});

test('a retired id shows its last words and where they stood', () => {
	expect(formerView(retired, [inventedEvent])).toMatchObject({
		title: 'These words are no longer found',
		lastWords: 'It fell.',
		language: 'en',
		into: null,
		onward: {
			links: [{ href: '/articles/river-mail/', text: 'The bridge at Orrin closed.' }],
		},
	});
});

test('a merged id leads on, by the words that stand there now', () => {
	expect(formerView(merged, [inventedEvent]).into).toEqual({
		href: '/c/2bcdfgh/',
		text: 'The bridge at Orrin closed.',
	});
});

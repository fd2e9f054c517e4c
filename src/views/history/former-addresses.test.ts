import { expect, test } from 'vitest';
import type { Ledger, LedgerEntry } from '../../model/ledger.ts';
import { formerAddresses, formerAddressesOf } from './former-addresses.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const claim = inventedEvent.claims[0]!;
const anchors = [
	{ article: 'river-mail', exact: 'It fell.', occurrence: 1, prefix: '', suffix: '' },
];
const live: LedgerEntry = {
	id: claim.id,
	kind: 'claim',
	state: 'live',
	words: claim.statement,
	anchors,
	former: [],
};
const merged: LedgerEntry = {
	...live,
	id: '8bcdfgh',
	state: 'merged',
	into: claim.id,
	words: 'It fell.',
};
const ledgerOf = (entries: LedgerEntry[], slugs: Ledger['slugs'] = []): Ledger => ({
	...{ event: inventedEvent.id, entries, slugs },
});
const found = (...entries: LedgerEntry[]) =>
	formerAddresses([ledgerOf(entries)], [inventedEvent]).map(({ from, to }) => [from, to]);

const here = `/c/${claim.id}/`;

test('a merged id leads to the page that it is part of, which tells of it', () => {
	const addressesOf = formerAddressesOf([ledgerOf([live, merged])], [inventedEvent]);
	expect(addressesOf(here)).toEqual([
		{
			from: '/c/8bcdfgh/',
			to: here,
			anchor: 'merged-8bcdfgh',
			words: 'It fell.',
			language: 'en',
			version: '/c/8bcdfgh/v1/',
		},
	]);
	expect(addressesOf('/c/8bcdfgh/')).toEqual([]);
});

test('one that was merged twice leads to the last', () => {
	const earlier = { ...merged, id: '6bcdfgh', into: merged.id };
	expect(found(live, merged, earlier)).toEqual([
		['/c/8bcdfgh/', here],
		['/c/6bcdfgh/', here],
	]);
});

test('nothing leads to what is no longer found, or in a circle', () => {
	expect(found({ ...live, state: 'retired' }, merged)).toEqual([]);
	expect(
		found({ ...merged, into: '6bcdfgh' }, { ...merged, id: '6bcdfgh', into: merged.id }),
	).toEqual([]);
});

test('a speaker’s former name leads to the page of the present one', () => {
	const { id } = inventedEvent.speakers[0]!;
	const slugs = [
		{ kind: 'speaker' as const, key: 'The mayor (river-mail.txt)', slug: 'the-mayor', into: id },
		{ kind: 'speaker' as const, key: 'Nobody', slug: 'nobody', into: 'not-there' },
	];
	expect(formerAddresses([ledgerOf([], slugs)], [inventedEvent])).toEqual([
		{
			from: '/speakers/the-mayor/',
			to: `/speakers/${id}/`,
			anchor: 'was-the-mayor',
			words: 'The mayor',
			language: null,
			version: null,
		},
	]);
});

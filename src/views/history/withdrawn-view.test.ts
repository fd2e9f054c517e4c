import { expect, test } from 'vitest';
import type { WithdrawnEntry } from '../../model/withdrawn-entry.ts';
import { withdrawnEmbed } from '../sharing/embed-view.ts';
import { allVersions } from './version-view.ts';
import { withdrawnView } from './withdrawn-view.ts';

const entry: WithdrawnEntry = {
	id: '9bcdfgh',
	kind: 'claim',
	state: 'withdrawn',
	versions: 2,
	hash: '0'.repeat(64),
	fingerprints: [{ words: 7, sha256: '0'.repeat(64) }],
	reason: 'A court ordered it.',
};

test('the page of a withdrawn id says so and why, and nothing else', () => {
	expect(withdrawnView(entry)).toEqual({
		head: {
			title: 'These words were withdrawn',
			description:
				'What stood at this address may no longer be shown. The address stays, and will not be given to anything else.',
			address: '/c/9bcdfgh/',
		},
		kicker: 'Claim',
		title: 'These words were withdrawn',
		help: 'What stood at this address may no longer be shown. The address stays, and will not be given to anything else.',
		reason: 'The reason: A court ordered it.',
		into: null,
	});
});

test('one that was merged leads on', () => {
	expect(withdrawnView({ ...entry, into: '2bcdfgh' }).into).toEqual({
		href: '/c/2bcdfgh/',
		text: 'What it had become part of',
	});
});

test('each of its versions keeps an address, and says the same', () => {
	expect(allVersions('claim', [entry]).map(({ number }) => number)).toEqual([1, 2]);
	expect(withdrawnView(entry, 1)).toMatchObject({
		head: { address: '/c/9bcdfgh/v1/' },
		kicker: 'Claim, version 1',
		reason: 'The reason: A court ordered it.',
	});
});

test('a frame on another site says it, too', () => {
	expect(withdrawnEmbed({ ...entry, kind: 'utterance' })).toMatchObject({
		kicker: 'Quotation',
		words: 'These words were withdrawn',
		notes: ['The reason: A court ordered it.'],
		agreement: null,
		frame: { title: 'Quotation: These words were withdrawn' },
	});
});

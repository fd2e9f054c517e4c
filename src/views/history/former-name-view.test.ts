import { expect, test } from 'vitest';
import type { Ledger } from '../../model/ledger.ts';
import { formerNameView } from './former-name-view.ts';
import { formerSlugs } from './former-slugs.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const events = [inventedEvent];
const ledger: Ledger = {
	event: 'orrin-bridge',
	slugs: [
		{ kind: 'article', key: 'evening-post.txt', slug: 'evening-post' },
		{ kind: 'article', key: 'old-post.txt', slug: 'old-post' },
		{ kind: 'speaker', key: 'Ada Quill', slug: 'ada-quill' },
		{ kind: 'speaker', key: 'The mayor (river-mail.txt)', slug: 'the-mayor' },
		{ kind: 'speaker', key: 'diver (hill-echo.txt)', slug: 'diver' },
	],
	entries: [],
};
const pages = (kind: 'article' | 'speaker') =>
	formerSlugs(kind, [ledger, ledger], events).map((former) => formerNameView(former, events));

test('an article that was taken out keeps a page, which leads to its event', () => {
	expect(pages('article')).toMatchObject([
		{
			head: { address: '/articles/old-post/' },
			title: 'This article has been taken out',
			lastWords: 'old-post.txt',
			onward: { links: [{ href: '/events/orrin-bridge/#articles' }] },
		},
	]);
});

test('a speaker who goes by another name now is found by it', () => {
	const [mayor, diver] = pages('speaker');
	expect(mayor).toMatchObject({
		title: '“The mayor” is listed otherwise now',
		into: { href: '/speakers/ada-quill/', text: 'Ada Quill' },
	});
	expect(diver).toMatchObject({
		title: '“diver” is listed otherwise now',
		into: null,
		onward: { links: [{ href: '/events/orrin-bridge/#speakers' }] },
	});
});

test('where the event itself is gone the way leads home', () => {
	const [former] = formerSlugs('article', [ledger], []);
	expect(formerNameView(former!, []).onward.links[0]?.href).toBe('/');
});

import { expect, test } from 'vitest';
import type { WrittenReview } from '../../model/review.ts';
import { reviewView } from './review-view.ts';
import { reviewedClaims } from './reviewed-view.ts';
import { scaleView } from './scale-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const signed = [{ name: 'Ann Ahl', date: '2031-04-05', role: 'editor', organisation: false }];
const holds = { id: 'holds', name: 'Holds', meaning: 'The log says so.', rating: 3 };
const fails = { id: 'fails', name: 'Fails', meaning: 'The log says not.', rating: 1 };
const claim = inventedEvent.claims[0]!;

const review: WrittenReview = {
	claim: claim.id,
	version: 2,
	words: 'The bridge closed.',
	lapsed: false,
	rating: holds,
	scale: { id: 'log', name: 'By the log', bounds: { worst: 1, best: 3 } },
	signed,
	evidence: [
		{ title: 'The log', url: 'https://example.org/log', quote: 'Shut.' },
		{ title: 'An article', article: 'river-mail' },
		{ title: 'A talk' },
	],
	earlier: [{ rating: fails, version: 1, words: 'It closed.', signed, reason: 'A log was found.' }],
	text: 'See the log.',
	blocks: [{ kind: 'paragraph', of: [{ kind: 'text', text: 'See the log.' }] }],
};

test('says the verdict in words, who signed it, and on which words', () => {
	expect(reviewView(review, [inventedEvent])).toMatchObject({
		signed: ['Ann Ahl, editor, 5 April 2031'],
		verdict: {
			name: 'Holds',
			scale: { href: '/scales/log/', text: 'By the log' },
			version: { href: `/c/${claim.id}/v2/`, text: 'Version 2' },
			earlier: [{ rating: 'Fails', reason: 'A log was found.' }],
		},
		lapsed: null,
	});
});

test('leads to the evidence, where that is on the web', () => {
	expect(reviewView(review, [inventedEvent]).verdict?.evidence.map(({ link }) => link)).toEqual([
		'https://example.org/log',
		'/articles/river-mail/',
		null,
	]);
});

test('knows the language of what it quotes from this site, and of nothing else', () => {
	const evidence = [
		{ title: 'The log', url: 'https://example.org/log', quote: 'Shut.' },
		{ title: 'An article', article: 'river-mail', quote: 'We saw 15 cracks' },
		{ title: 'A claim', claim: claim.id, quote: claim.tellings[0]!.exact },
		{ title: 'A quotation', quotation: inventedEvent.utterances[0]!.id, quote: 'cracks' },
		{ title: 'Without words', article: 'river-mail' },
	];
	const { verdict } = reviewView({ ...review, evidence }, [inventedEvent]);
	expect(verdict?.evidence.map(({ language }) => language)).toEqual([
		...[null, 'en', 'en', 'en', null],
	]);
});

test('shows nothing of a verdict that has lapsed but the words that it judged', () => {
	const view = reviewView({ ...review, lapsed: true }, [inventedEvent]);
	expect(view.lapsed).toMatchObject({
		words: 'The bridge closed.',
		version: { text: 'Version 2' },
	});
	expect(JSON.stringify(view)).not.toMatch(/Holds|Fails|log/);
});

test('lists the claims of an event that were judged, without what has lapsed', () => {
	expect(reviewedClaims(inventedEvent, [review])).toMatchObject([
		{
			statement: claim.statement,
			language: 'en',
			verdict: 'Holds',
			signed: ['Ann Ahl, editor, 5 April 2031'],
		},
	]);
	expect(reviewedClaims(inventedEvent, [{ ...review, lapsed: true }])).toEqual([]);
	expect(reviewedClaims(inventedEvent, [{ ...review, claim: '9zzzzzz' }])).toEqual([]);
});

test('says where a value stands on its scale, or that it is no verdict', () => {
	const open = { id: 'open', name: 'Open', meaning: 'Nobody knows.' };
	const scale = { name: 'By the log', description: 'x', values: [holds, fails, open] };
	expect(scaleView('log', scale).values.map(({ rating }) => rating)).toEqual([
		'3 on a scale from 1 to 3',
		'1 on a scale from 1 to 3',
		'no verdict',
	]);
});

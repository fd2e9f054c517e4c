import { expect, test } from 'vitest';
import { indexEvent } from '../event/event-index.ts';
import { claimShareCard, shareCards, utteranceShareCard } from './share-card.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const index = indexEvent(inventedEvent);
const [closed, cracks, boats] = inventedEvent.claims;
const [said] = inventedEvent.utterances;

test('a claim has its statement, who tells it, and how they agree', () => {
	expect(claimShareCard(index, cracks!)).toMatchObject({
		address: '/cards/c/3bcdfgh.png',
		kicker: 'Claim',
		words: '“We saw 15 cracks,” the mayor said.',
		speaker: null,
		outlets: ['Evening Post', 'River Mail'],
		sides: [
			{ words: '“12”', outlets: ['Evening Post'] },
			{ words: '“15”', outlets: ['River Mail'] },
		],
		note: 'Conflict among 2 articles (1 not counting copies)',
	});
	expect(claimShareCard(index, closed!).sides).toEqual([]);
	expect(claimShareCard(index, boats!).note).toBe('Told in 1 article');
});

test('somebody who takes two stances that cannot both hold is told with the outlets that say so', () => {
	const claim = { ...cracks!, contradictions: [], differences: [] };
	expect(claimShareCard(index, claim).sides).toEqual([
		{ words: 'Ada Quill confirmed it', outlets: ['Evening Post'] },
		{ words: 'Ada Quill denied it', outlets: ['River Mail'] },
	]);
});

test('a guess is called one', () => {
	expect(claimShareCard(index, closed!).note).toBe(
		'3 articles (2 not counting copies) word it differently · grouped automatically, unsure',
	);
});

test('an utterance has its first wording in quotation marks, and its speaker', () => {
	expect(utteranceShareCard(index, said!)).toMatchObject({
		address: '/cards/q/7bcdfgh.png',
		words: '“we saw 12 cracks”',
		speaker: 'Ada Quill',
	});
	expect(utteranceShareCard(index, { ...said!, speaker: null }).speaker).toBeNull();
});

test('nobody is named beside words of a quotation without printing them', () => {
	const agreeing = { ...said!, agreement: 'reworded' as const, differences: [] };
	expect(utteranceShareCard(index, agreeing).sides).toEqual([
		{ words: 'In these words', outlets: ['Evening Post'] },
		{ words: 'In part or in other words', outlets: ['River Mail'] },
	]);
});

test('every event, article, claim and utterance has a card, each at an address of its own', () => {
	const cards = shareCards(index);
	expect(cards).toHaveLength(1 + 3 + 3 + 1);
	expect(new Set(cards.map(({ address }) => address)).size).toBe(cards.length);
	expect(cards.slice(0, 2)).toMatchObject([
		{
			address: '/cards/events/orrin-bridge.png',
			words: 'The bridge at Orrin',
			note: '3 articles (2 not counting copies) from 3 outlets',
		},
		{
			address: '/cards/articles/evening-post.png',
			words: 'The bridge at Orrin closed.',
			outlets: ['Evening Post'],
		},
	]);
});

test('all that stands on a card is told in words', () => {
	expect(utteranceShareCard(index, said!).alt).toBe(
		'Quotation · “we saw 12 cracks” · Ada Quill · “12”: Evening Post · “15”: River Mail · Conflict among 2 articles (1 not counting copies) · Variorum',
	);
});

test('many words are cut at one, within their quotation marks', () => {
	const exact = `we saw ${'cracks and '.repeat(40)}more`;
	const wordings = said!.wordings.map((wording) => ({ ...wording, exact }));
	const { words } = utteranceShareCard(index, { ...said!, wordings });
	expect(words).toMatch(/^“we saw (?:cracks and )+cracks…”$/u);
	expect(words.length).toBeLessThan(285);
});

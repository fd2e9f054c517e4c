import { expect, test } from 'vitest';
import { bridgeSource, bridgeTexts } from '../testing/bridge-source.ts';
import { toArticlesFile, toClaimsFile, toUtterancesFile } from './event-files.ts';

/** The words at a place of an article, counted in characters. */
function wordsAt(article: string, place: { start: number; end: number } | null): string {
	const text = bridgeTexts[article as keyof typeof bridgeTexts];
	return place ? Array.from(text).slice(place.start, place.end).join('') : '';
}

test('a claim has its permalink, and its places in characters', () => {
	const [claim] = toClaimsFile(bridgeSource).claims;
	expect(claim!.url).toBe('https://orrin.example/c/2bcdfgh/');
	for (const telling of claim!.tellings) {
		expect(wordsAt(telling.article, telling)).toBe(telling.exact);
	}
	expect(wordsAt('hill-echo', claim!.stances[0]!)).toBe('said');
	const [{ spans, words }] = claim!.differences as [(typeof claim & object)['differences'][number]];
	expect([wordsAt('river-mail', spans[0]), wordsAt('hill-echo', spans[1])]).toEqual(words);
});

test('so has an utterance', () => {
	const { utterances } = toUtterancesFile(bridgeSource);
	const { url, wordings, retellings } = utterances[0]!;
	expect(url).toBe('https://orrin.example/q/7bcdfgh/');
	for (const each of [...wordings, ...retellings]) {
		expect(wordsAt(each.article, each)).toBe(each.exact);
	}
});

test('an article has all that was found in it, in characters', () => {
	const article = toArticlesFile(bridgeSource).articles.find(({ id }) => id === 'river-mail')!;
	expect(article.text).toBe('https://orrin.example/data/v1/texts/river-mail.txt');
	expect(wordsAt('river-mail', article.quotations[0]!)).toBe('We saw 12 cracks,');
	expect(wordsAt('river-mail', article.blocks[0]!)).toBe('🌉 Bridge shut');
});

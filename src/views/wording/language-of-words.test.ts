import { expect, test } from 'vitest';
import { languageOfWords, placesOf } from './language-of-words.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const articles = inventedEvent.articles.map((article) => ({
	...article,
	language: article.id === 'hill-echo' ? 'cy' : 'en',
}));
const events = [{ ...inventedEvent, articles }];
const post = { article: 'evening-post', exact: 'It fell.' };
const echo = { article: 'hill-echo', exact: 'Syrthiodd.' };

test('words have the language of the article that has them', () => {
	expect(languageOfWords('It fell', [echo, post], events)).toBe('en');
	expect(languageOfWords('Syrthiodd.', [echo, post], events)).toBe('cy');
});

test('words that stand nowhere as they are have the language of all their articles, if it is one', () => {
	expect(languageOfWords('It has fallen.', [post], events)).toBe('en');
	expect(languageOfWords('It has fallen.', [echo, post], events)).toBeNull();
});

test('no language is made up for words whose articles are gone', () => {
	expect(languageOfWords('It fell.', [{ ...post, article: 'gone' }], events)).toBeNull();
	expect(languageOfWords('It fell.', [], events)).toBeNull();
});

test('claims and quotations stand where they are told', () => {
	const { claims, utterances } = inventedEvent;
	expect(placesOf(claims[0]!.id, events)).toEqual(claims[0]!.tellings);
	expect(placesOf(utterances[0]!.id, events)).toEqual(utterances[0]!.wordings);
	expect(placesOf('9zzzzzz', events)).toEqual([]);
});

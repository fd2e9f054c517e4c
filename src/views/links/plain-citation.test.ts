import { expect, test } from 'vitest';
import { claimView } from '../groups/claim-view.ts';
import { articleView } from '../article/article-view.ts';
import { plainCitation } from './plain-citation.ts';
import { inventedEvent } from '../testing/invented-event.ts';
import { utteranceView } from '../groups/utterance-view.ts';

const { articles, claims, utterances } = inventedEvent;

test('a claim is cited by whose words stand for it, with its version and its address', () => {
	const { cited } = claimView(inventedEvent, claims[0]!);
	expect(plainCitation(cited, 'https://news.org/c/2bcdfgh/')).toBe(
		'Evening Post. The bridge at Orrin closed. 5 April 2031. Variorum, claim 2bcdfgh, version 1. ' +
			'https://news.org/c/2bcdfgh/',
	);
});

test('an utterance is cited with its speaker', () => {
	const { cited } = utteranceView(inventedEvent, utterances[0]!);
	expect(plainCitation(cited, '/q/7bcdfgh/')).toBe(
		'Evening Post. Ada Quill: “we saw 12 cracks”. 5 April 2031. Variorum, quotation 7bcdfgh, ' +
			'version 1. /q/7bcdfgh/',
	);
});

test('an article is cited with those who wrote it', () => {
	const source = { authors: ['Ada Byline', 'Bo Line'] };
	const { cited } = articleView(inventedEvent, { ...articles[0]!, source });
	expect(plainCitation(cited, '/a/')).toMatch(
		/^Ada Byline and Bo Line\. Evening Post\. The bridge/,
	);
});

test('an article is cited with where it was published', () => {
	const { cited } = articleView(inventedEvent, articles[0]!);
	expect(cited.note).toBe('annotated article, version 1; published at https://post.example/bridge');
});

test('an outlet that goes by the name of a file is not cited as an author', () => {
	const { cited } = articleView(inventedEvent, articles[1]!);
	expect(plainCitation(cited, '/articles/hill-echo/')).toBe(
		'A crossing shut at Orrin. Variorum, annotated article, version 1. /articles/hill-echo/',
	);
});

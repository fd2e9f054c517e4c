import { expect, test } from 'vitest';
import { ledgerEntry } from '../../model/ledger.ts';
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

/** The first claim, as the ledger holds it when these were the words of its article before. */
const entryWith = (exact: string, until?: string) => {
	const anchor = { article: 'evening-post', exact, occurrence: 1 };
	const words = claims[0]!.statement;
	return ledgerEntry.parse({
		id: '2bcdfgh',
		kind: 'claim',
		state: 'live',
		words,
		anchors: [{ ...anchor, exact: words }],
		former: [
			{ words: exact, anchors: [anchor], changed: [{ kind: 'figure', words: ['1', '2'] }], until },
		],
	});
};

test('words that the article did not have at first are not cited with its day', () => {
	const citation = (exact: string, until?: string) =>
		plainCitation(claimView(inventedEvent, claims[0]!, entryWith(exact, until)).cited, '/c/');
	expect(citation('The bridge shut.', '2031-05-06')).toBe(
		'Evening Post. The bridge at Orrin closed. 6 May 2031. Variorum, claim 2bcdfgh, version 2; in other words on 5 April 2031. /c/',
	);
	expect(citation('The bridge shut.')).toBe(
		'Evening Post. The bridge at Orrin closed. Variorum, claim 2bcdfgh, version 2; in other words on 5 April 2031. /c/',
	);
	expect(citation('The bridge at Orrin closed.')).toContain(' 5 April 2031. Variorum');
});

test('an edited article is not cited with the day of its first text', () => {
	const { cited } = articleView(inventedEvent, articles[0]!, 2);
	expect(cited.issued).toBeNull();
	expect(cited.note).toBe(
		'annotated article, version 2; edited since 5 April 2031; published at https://post.example/bridge',
	);
});

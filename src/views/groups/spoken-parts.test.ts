import { expect, test } from 'vitest';
import { indexEvent } from '../event/event-index.ts';
import { inventedEvent } from '../testing/invented-event.ts';
import { elsewherePhrase } from './elsewhere-phrase.ts';
import { inThisArticle } from './spoken-parts.ts';
import { utteranceView } from './utterance-view.ts';

const [said] = inventedEvent.utterances;
const [first] = said!.wordings;
const wording = (article: string, exact: string, start: number) => ({
	...first!,
	...{ article, exact, start, end: start + exact.length },
});

/** One man speaks of two things in one article, and of the first alone in the other. */
const wordings = [
	wording('evening-post', 'I heard him call my name.', 100),
	wording('evening-post', 'The doctors are happy with us both.', 140),
	wording('river-mail', 'He called my name', 60),
];
const utterance = {
	...said!,
	wordings,
	differences: [],
	retellings: [],
	agreement: 'reworded' as const,
	origins: 2,
};
const index = indexEvent(inventedEvent);
const phraseAt = (at: number) =>
	elsewherePhrase(index, { told: utterance, passages: wordings, at })?.phrase;

test('who quotes another part of a speech is not said to quote this one', () => {
	expect(phraseAt(0)).toBe('also in River Mail, in other words');
	expect(phraseAt(1)).toBe(
		'goes on from other words in this article, other words of the same speech in River Mail',
	);
});

test('a speech that goes on is not told again', () => {
	expect(inThisArticle(utterance, wordings, 0)).toBe('goes on in this article');
	const twice = [wordings[0]!, wording('evening-post', 'He was calling my name', 200)];
	expect(inThisArticle(utterance, twice, 1)).toBe('told more than once in this article');
});

test('words within other words are not told again', () => {
	const within = [wordings[0]!, wording('evening-post', 'my name', 117)];
	expect(inThisArticle(utterance, within, 0)).toBeNull();
});

test('the wordings are compared with one that has the words of the heading', () => {
	const { members, caption } = utteranceView(inventedEvent, utterance);
	expect(members.apparatus?.rows[0]?.exact).toBe('I heard him call my name.');
	expect(members.apparatus?.rows.map(({ note }) => note)).toContain(
		'another part of the same speech',
	);
	expect(caption).toBe('Every wording; the first has the words at the head of the page.');
});

import { expect, test } from 'vitest';
import { indexEvent } from '../event/event-index.ts';
import { inventedEvent, passageOf } from '../testing/invented-event.ts';
import { statementContext } from './statement-context.ts';

const whole = passageOf('evening-post', 'Mayor Ada Quill said “we saw 12 cracks” on Friday.');
const other = inventedEvent.claims[1]!;

/** What is shown around words of that sentence, which state a claim; and where it is two sentences. */
function contextOf(words: string, change: object = {}, sentences: readonly object[] = [whole]) {
	const articles = inventedEvent.articles.map((article) =>
		article.id === 'evening-post' ? { ...article, sentences: [...sentences] } : article,
	);
	const claim = {
		...other,
		statement: words,
		tellings: [passageOf('evening-post', words)],
		...change,
	};
	return statementContext(indexEvent({ ...inventedEvent, articles } as never), claim as never);
}

test('shows the rest of the sentence around a part that does not open it', () => {
	expect(contextOf('we saw 12 cracks')).toEqual({
		before: 'Mayor Ada Quill said “',
		after: '” on Friday.',
	});
});

test('shows nothing around a sentence, or the part that opens it', () => {
	expect(contextOf(whole.exact)).toEqual({ before: '', after: '' });
	expect(contextOf('Mayor Ada Quill said')).toEqual({ before: '', after: '' });
});

test('parts what is around it by a space only where the article does', () => {
	expect(contextOf('12 cracks')).toEqual({
		before: 'Mayor Ada Quill said “we saw ',
		after: '” on Friday.',
	});
	expect(contextOf('we saw 12 cracks” on Friday').after).toBe('');
});

test('shows nothing around words that somebody chose', () => {
	const worded = { by: 'A. Editor', on: '2031-04-06' };
	expect(contextOf('we saw 12 cracks', { worded })).toEqual({ before: '', after: '' });
});

test('shows the sentence before one that begins with “he”, from its paragraph alone', () => {
	const at = whole.start + whole.exact.indexOf('on Friday');
	const first = { ...whole, end: at - 1 };
	const second = { ...whole, start: at };
	const change = {
		statement: 'He said so on Friday.',
		tellings: [passageOf('evening-post', 'on Friday.')],
	};
	expect(contextOf('on Friday.', change, [first, second])).toEqual({
		before: 'Mayor Ada Quill said “we saw 12 cracks” ',
		after: '',
	});
	expect(contextOf('on Friday.', change, [second]).before).toBe('');
	expect(contextOf('on Friday.', {}, [first, second]).before).toBe('');
});

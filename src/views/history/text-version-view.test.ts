import { expect, test } from 'vitest';
import { inventedEvent } from '../testing/invented-event.ts';
import { textVersionLinks, textVersionView } from './text-version-view.ts';

const [article] = inventedEvent.articles;
const texts = ['Bridge shut\nIt has 12 cracks.\n', 'Bridge shut\nIt has 15 cracks.\n'];

test('a former text shows what was taken out and put in since', () => {
	const view = textVersionView(article!, texts, 1);
	expect(view.head.address).toBe('/articles/evening-post/v1/');
	expect(view.lines).toEqual([
		[{ kind: 'same', words: 'Bridge shut' }],
		[
			{ kind: 'same', words: 'It has ' },
			{ kind: 'old', words: '12' },
			{ kind: 'new', words: '15' },
			{ kind: 'same', words: ' cracks.' },
		],
	]);
});

test('the present text has no difference, and says that it is the present one', () => {
	const view = textVersionView(article!, texts, 2);
	expect(view.notice).toMatch(/^This is the present text/u);
	expect(view.lines.flat().map(({ kind }) => kind)).toEqual(['same', 'same']);
});

test('a text that was taken out says so, and shows no words', () => {
	const view = textVersionView(article!, ['', 'Bridge shut\n'], 1);
	expect(view.lines).toEqual([]);
	expect(view.notice).toBe('The article was taken out. Its words are not kept.');
});

test('versions are listed where there are several', () => {
	expect(textVersionLinks('a', 2)?.map(({ href }) => href)).toEqual([
		'/articles/a/v2/',
		'/articles/a/v1/',
	]);
	expect(textVersionLinks('a', 1)).toBeNull();
});

test('an excerpt has no earlier text, and says so', () => {
	const excerpt = { ...article!, excerpt: [{ start: 0, end: 11, from: 0 }] };
	const [before, now] = [1, 2].map((number) => textVersionView(excerpt, ['', 'Shut.\n'], number));
	expect(before!.lines).toEqual([]);
	expect(before!.notice).toMatch(/^Only an excerpt of the article may be published/u);
	expect(now!.notice).toMatch(/^This is what is published of the text now/u);
});

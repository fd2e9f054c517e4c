import { expect, test } from 'vitest';
import { passageOf } from '../language/passage-of.ts';
import { dateDifferences } from './align/differences/dates.ts';
import { detectAll } from './detect/detect-all.ts';
import { segmentArticle } from './segment/segment-article.ts';

const headline = 'News of the day\n\n';

/** What conflicts in two tellings of which one was published a week before the other. */
function conflicts(tellings: readonly [string, string], quoted: boolean): string[] {
	const [a, b] = tellings.map((telling, at) => {
		const path = `${at}.txt`;
		const article = segmentArticle({ file: path, text: headline + telling });
		const reading = detectAll(article, { path, published: ['2031-06-10', '2031-06-17'][at]! });
		const span = { start: headline.length, end: headline.length + telling.length };
		return { ...passageOf(reading, span), reading, quoted, speaker: null };
	});
	return dateDifferences(a!, b!).map(({ words }) => words.join(' / '));
}

test('one weekday of two weeks is two days', () => {
	expect(conflicts(['It fell on Sunday', 'It fell Sunday'], false)).toEqual(['on Sunday / Sunday']);
});

test('a weekday that both quote of one speech is one day', () => {
	expect(conflicts(['It fell on Sunday', 'It fell Sunday'], true)).toEqual([]);
	expect(conflicts(['It fell on Sunday', 'It fell Friday'], true)).toEqual(['on Sunday / Friday']);
});

test('one day in two ways is one day', () => {
	expect(conflicts(['It fell on Sunday', 'It fell on 8 June'], false)).toEqual([]);
});

import { expect, test } from 'vitest';
import { passageOf } from '../language/passage-of.ts';
import { comparePassages } from './align/compare-passages.ts';
import { detectAll } from './detect/detect-all.ts';
import { segmentArticle } from './segment/segment-article.ts';

const headline = 'News of the day\n\n';
const apart = (file: string) => parseInt(file);

/** How two tellings compare that are read as articles are. */
function compare(...tellings: readonly [string, string]) {
	const places = tellings.map((telling, at) => {
		const file = `${at}.txt`;
		const article = segmentArticle({ file, text: headline + telling });
		const reading = detectAll(article, { path: file, published: '2031-06-04' });
		const span = { start: headline.length, end: headline.length + telling.length };
		return { ...passageOf(reading, span), reading, quoted: false, speaker: null };
	});
	const { agreement, differences } = comparePassages(places, { originOf: apart });
	return [agreement, ...differences.map(({ kind, words }) => `${kind}: ${words.join(' / ')}`)];
}

test.each([
	['The wall fell at 4.10 am', 'The wall fell at 5.15 am', 'at 4.10 am / at 5.15 am'],
	['The wall fell at noon', 'The wall fell at 12.20 p.m.', 'noon / at 12.20 p.m.', 'reworded'],
	['The wall fell around 4am', 'The wall fell at 5am', '4am / at 5am', 'reworded'],
	[
		'It fell at 4 pm on Monday',
		'It fell at 4 pm on Friday',
		'at 4 pm on Monday / at 4 pm on Friday',
	],
	['Closed until June 3', 'Closed until June 13', 'June 3 / June 13'],
])('“%s” and “%s” differ in when', (one, other, when, agreement = 'conflicting') => {
	expect(compare(one, other).slice(0, 2)).toEqual([agreement, `date: ${when}`]);
});

test.each([
	['Three men were hurt', 'Four men were hurt', 'Three men / Four men'],
	['Three of the men were hurt', 'Four of the men were hurt', 'Three / Four'],
	['Three were hurt', 'Four were hurt', 'Three / Four'],
	['He was warned twice', 'He was warned three times', 'twice / three times'],
	['It cost £2.3 million', 'It cost over £3.2 million', '£2.3 million / over £3.2 million'],
])('“%s” and “%s” differ in a figure', (one, other, figures) => {
	expect(compare(one, other)).toEqual(['conflicting', `figure: ${figures}`]);
});

test('numbers of two things are no two numbers of one', () => {
	const [agreement] = compare('Three were hurt', 'Four were freed');
	expect(agreement).toBe('reworded');
});

test.each([
	['No one was hurt', 'A guard was hurt', 'No one was hurt / '],
	['A guard was hurt', 'Nobody was hurt', ' / Nobody was hurt'],
])('“%s” and “%s” differ in what is negated', (one, other, words) => {
	expect(compare(one, other).slice(0, 2)).toEqual(['conflicting', `negation: ${words}`]);
});

test('one time on two clocks is one', () => {
	const found = compare('The wall fell at 16:10', 'The wall fell at 4.10 p.m.');
	expect(found.join()).not.toContain('date');
});

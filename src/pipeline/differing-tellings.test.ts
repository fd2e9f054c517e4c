import { expect, test } from 'vitest';
import { passageOf } from '../text/passage-of.ts';
import { comparePassages } from './align/differences/compare-passages.ts';
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
	['The wall fell at 4.10 am', 'The wall fell at 4.25 am', 'at 4.10 am / at 4.25 am'],
	['It fell at 9 am local time', 'It fell at 11 am local time', 'at 9 am / at 11 am'],
])('“%s” and “%s” differ in when', (one, other, when, agreement = 'conflicting') => {
	expect(compare(one, other).slice(0, 2)).toEqual([agreement, `date: ${when}`]);
});

test.each([
	['Three men were hurt', 'Four men were hurt', 'Three men / Four men'],
	['Three of the men were hurt', 'Four of the men were hurt', 'Three / Four'],
	['Three were hurt', 'Four were hurt', 'Three / Four'],
	['In Arby three were killed', 'In Arby four were killed', 'three / four'],
	['He was warned twice', 'He was warned three times', 'twice / three times'],
	['It cost £18,000', 'It cost £18,500', '£18,000 / £18,500'],
	['Seven people died', 'Nine people died', 'Seven people / Nine people'],
	['It cost £2.3 million', 'It cost over £3.2 million', '£2.3 million / over £3.2 million'],
])('“%s” and “%s” differ in a figure', (one, other, figures) => {
	expect(compare(one, other)).toEqual(['conflicting', `figure: ${figures}`]);
});

test.each([
	['Marsh, 44, denied theft', 'Cole, 45, denied theft'],
	['Section 12 of the law was struck down', 'Section 14 of the law was struck down'],
	['Two died at the scene', 'In all, three died'],
	['Two were shot dead', 'Three were shot, two of them fatally'],
	['Three remain in hospital', 'Two remain in custody'],
	['Some 300 were hurt', '312 were hurt'],
	['He voted twice in the election', 'He was asked ten times in the election'],
	['Nobody was hurt in the fire', 'The fire hurt nobody'],
	['He said nothing about the fire', 'He did not mention the fire'],
	['Nobody but Roe knew', 'Only Roe knew'],
	['No one was hurt apart from a guard', 'A guard was hurt'],
	['The wall fell at 11.55 pm', 'The wall fell at midnight'],
	['The wall fell at 4:10 a.m. Eastern time', 'The wall fell at 1:10 a.m. Pacific time'],
	['The wall fell at approximately 4 am', 'The wall fell at 5.15 am'],
	['The alarm went at 4 am', 'The wall fell at 4.40 am'],
	['The shop opens at 9 a.m.', 'The shop closes at 5 p.m.'],
	['The wall fell at 4.12 am', 'The wall fell at 4.13 am'],
	['Patients had 4 fewer days of pain', 'Patients had 4.1 fewer days of pain'],
	['Some 1,500 soldiers left', 'In all 1,523 soldiers left'],
	['Seven people were confirmed dead', 'Officials say 23 people are missing'],
	['The ferry was carrying 212 people', 'At least seven people died on the ferry'],
	['Cole was not there', 'Cole was not there. Roe was in the bar'],
	['No one wants to shut libraries', 'No one wants to shut libraries. This is not one of them'],
	['There is nothing we cannot mend', 'There is nothing we cannot mend. Nothing'],
])('“%s” and “%s” may both be right', (one, other) => {
	expect(compare(one, other)[0]).toBe('reworded');
});

test.each([
	['No one was hurt', 'A guard was hurt', 'No one was hurt / hurt'],
	['A guard was hurt', 'Nobody was hurt', 'hurt / Nobody was hurt'],
	[
		'No one was hurt, but the bridge was closed',
		'A guard was hurt and the bridge was closed',
		'No one was hurt / hurt',
	],
	[
		'Roe was not charged and nothing was found',
		'Roe was charged and nothing was found',
		'not charged and / ',
	],
])('“%s” and “%s” differ in what is negated', (one, other, words) => {
	expect(compare(one, other).slice(0, 2)).toEqual(['conflicting', `negation: ${words}`]);
});

test('one time on two clocks is one', () => {
	const found = compare('The wall fell at 16:10', 'The wall fell at 4.10 p.m.');
	expect(found.join()).not.toContain('date');
});

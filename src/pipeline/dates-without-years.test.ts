import { expect, test } from 'vitest';
import { detectAll } from './detect/detect-all.ts';
import { segmentArticle } from './segment/segment-article.ts';

/** The days that a sentence tells, in an article of 19 November 2025 where nothing else is said. */
function days(sentence: string, published = '2025-11-19'): (string | null)[] {
	const text = `A pier closes\n\n${sentence}`;
	const article = segmentArticle({ file: 'a.txt', text });
	return detectAll(article, { path: 'a', published }).dates.map(({ on }) => on);
}

test.each([
	['Lund says he warned the owner in January.', '2025-01'],
	['The engineer, who worked there until May, wrote to her.', '2025-05'],
	['In January, he was warned.', '2025-01'],
	['Last January it fell.', '2025-01'],
	['It was built in October.', '2025-10'],
	['He left on 5 December.', '2024-12-05'],
	['The trial is due in January.', '2026-01'],
	['The pier will open in May.', '2026-05'],
	['He said the trial on 5 December will be short.', '2025-12-05'],
	['The vote, on 5 December, is the first.', '2025-12-05'],
	['He died on 20 November, aged 80.', '2025-11-20'],
	['It fell in January 2024.', '2024-01'],
	['The United States hosts it in January.', null],
	['Hundreds of workers need help in January.', null],
	['The firm announced a strike for January.', null],
	['The union called a strike on 5 December.', '2025-12-05'],
	['Lund was elected and takes office on 20 January.', '2026-01-20'],
	['On Thursday parliament votes on it.', '2025-11-20'],
	['Roe must go by Thursday.', '2025-11-20'],
	['You’ll think again by Thursday.', '2025-11-20'],
	['By Thursday the water had gone.', '2025-11-13'],
	['The town passed it on an 8-3 vote late Monday.', '2025-11-17'],
	['He told the town this morning.', '2025-11-19'],
	['It closed the day before yesterday.', '2025-11-17'],
	['It closed last Thursday.', '2025-11-13'],
	['The vote is expected by the end of January.', '2026-01'],
])('%s', (sentence, day) => {
	expect(days(sentence)).toEqual([day]);
});

test.each([
	['The trial was adjourned until 14 January.', '2026-01-14'],
	['She has hedged it till March.', '2026-03'],
	['The road is shut until Thursday.', '2025-11-20'],
	['The town knew nothing until Monday.', '2025-11-17'],
	['Lund was in charge until Monday.', null],
])(
	'a day behind “until” is ahead only where something goes on, or is put off: %s',
	(words, day) => {
		expect(days(words)).toEqual([day]);
	},
);

test.each([
	['The result, to be announced Friday, is known.', '2025-11-21'],
	['The mayor will ask her to come and explain herself to all of us on Monday.', '2025-11-24'],
	['All were told to call the owners by Friday.', '2025-11-21'],
	['The funeral is Friday.', '2025-11-21'],
	['Talks could take place as early as Friday.', '2025-11-21'],
	['“I am only looking at Saturday.”', '2025-11-22'],
	['This Saturday some 3,000 people will march.', '2025-11-22'],
	['Lund was called for Friday.', '2025-11-21'],
	['Lund did not leave the dinner on Saturday.', '2025-11-15'],
	['Lund was said to be in Arby on Saturday.', '2025-11-15'],
	['He would be fetched if he failed to come on Friday.', '2025-11-21'],
	['The club plans a march before Saturday’s match.', null],
])('a weekday is ahead by what is told of it: %s', (words, day) => {
	expect(days(words)).toEqual([day]);
});

test.each([
	['Published 08:14, 19 November 2025', '2025-11-18'],
	['Published 21:04, 19 November 2025', null],
])('“last night” on a page with “%s”', (line, day) => {
	const article = segmentArticle({
		file: 'a.txt',
		text: `A pier closes

${line}

Roe spoke last night.`,
	});
	expect(detectAll(article, { path: 'a', published: '2025-11-19' }).dates[0]?.on).toBe(day);
});

test.each([
	'Fans plan to march on the ground.',
	'She would trade it for one more Sunday dinner.',
	'They met every Sunday.',
	'A gun was found the next day.',
	'Friends put the crowd at 20,000.',
	'It was cut from 19 to four.',
	'She makes $189,000 a year.',
	'Lund left after 64 minutes, and the rest after a day.',
	'It was the worst fire in 20 years.',
	'Three days after Saturday’s game he went.',
	'It closed last week, at the weekend, a few days ago or six years ago.',
	'There is no price on a Sunday, she said.',
])('no day is told by: %s', (sentence) => {
	expect(days(sentence)).toEqual([]);
});

test('a month that may be the last or the next is of no year', () => {
	expect(days('The council spoke of repairs: January, at the latest.')).toEqual([null]);
});

test('a day that the year before did not have is none', () => {
	expect(days('He left on 29 February.', '2023-11-19')).toEqual([null]);
});

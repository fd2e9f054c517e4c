import { expect, test } from 'vitest';
import { passageOf } from '../text/passage-of.ts';
import { dateDifferences } from './align/differences/dates.ts';
import { detectAll } from './detect/detect-all.ts';
import { segmentArticle } from './segment/segment-article.ts';
import { placeIn } from './testing/place-in.ts';

const headline = 'News of the day\n\n';

/** What conflicts in two tellings, of which one was published a week before the other if no days are given. */
function conflicts(
	tellings: readonly [string, string],
	quoted: boolean,
	days: readonly [string, string] = ['2031-06-10', '2031-06-17'],
): string[] {
	const [a, b] = tellings.map((telling, at) => {
		const path = `${at}.txt`;
		const article = segmentArticle({ file: path, text: headline + telling });
		const reading = detectAll(article, { path, published: days[at]! });
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

test('a day of a month is one day, in whichever years the articles were printed', () => {
	const tellings = ['It fell on 2 June', 'It fell 2 June'] as const;
	expect(conflicts(tellings, false, ['2031-06-10', '2033-06-17'])).toEqual([]);
});

test('one day in two ways is one day', () => {
	expect(conflicts(['It fell on Sunday', 'It fell on 8 June'], false)).toEqual([]);
});

/** Whether two sentences of two articles conflict by their dates. */
function conflict(one: string, other: string): boolean {
	return dateDifferences(placeIn(one), placeIn(other)).some((each) => each.conflicts);
}

test.each([
	['The tape was made on 9 May 2031 at a dinner.', 'It has a tape of a dinner on 10 May 2031.'],
	['The court will hear it on 8 April.', 'The court will hear it on April 9th.'],
	['The court will hear it on 8 April 2031.', 'The court will hear it on April 9.'],
	[
		'The victim, Ada Quill, was found on Friday in the park.',
		'The body was found in the park on Saturday by a guard, Ben Ott.',
	],
	['On Sunday, the pier fell.', 'The pier fell on Friday.'],
	['It is closed until Friday.', 'It stays closed until Sunday.'],
	['The bridge was closed from midnight.', 'The bridge was closed from 10 p.m.'],
	['The mayor, who fell ill on Friday, is well.', 'Roe fell ill on Sunday.'],
	['The fair is to be held in Arby in May.', 'The fair will be held in Arby in March.'],
	['The journal withdrew the paper on Friday.', 'The journal retracted the study on Sunday.'],
	['The trial begins in May 2031.', 'The trial begins in June 2031.'],
])('“%s” and “%s” date one thing', (one, other) => {
	expect(conflict(one, other)).toBe(true);
});

test.each([
	[
		'Roe, the chief of staff, said the units would come on Thursday.',
		'Roe, the chief of staff, had warned them, said two who were at Tuesday’s meeting of the staff.',
	],
	[
		'The ministry denied on Tuesday that a plane was lost.',
		'The ministry said Wednesday it was its own.',
	],
	[
		'Roe, who runs the port, met the press on Thursday.',
		'Roe, who runs the port, has closed it since Monday.',
	],
	[
		'The town was told for a second day Friday not to drink.',
		'The town may not drink since Thursday.',
	],
	['The port closed on Thursday.', 'The port closed last week.'],
	['The port closed on 8 April 2031.', 'The port closed on April 8.'],
	['The port closed on Sunday.', 'The port closed this weekend.'],
	['The bridge was closed from midnight.', 'The bridge was closed at 10 p.m.'],
	['The boat sank in two days.', 'The boat sank on Wednesday.'],
	[
		'The port on Friday strongly condemned the raid on a boat.',
		'The raid on a boat was on Sunday.',
	],
	[
		'Police held the striker of Sunday’s match at the port.',
		'Police held the striker at the port on Tuesday.',
	],
	['The club placed Ann Roe on leave on Friday.', 'The club placed Bob Cole on leave on Sunday.'],
	['The fair was held in Arby in May.', 'The port of Arby was closed in March.'],
	['Roe was elected mayor in May 2031.', 'Roe was elected mayor in March 2035.'],
	['Unemployment was 5 per cent in May.', 'Unemployment was 6 per cent in June.'],
	['The trial begins in May.', 'The trial begins on 9 May.'],
	['The town said on Thursday that Roe had left.', 'The town said on Friday that Cole was ill.'],
])('“%s” and “%s” date two things', (one, other) => {
	expect(conflict(one, other)).toBe(false);
});

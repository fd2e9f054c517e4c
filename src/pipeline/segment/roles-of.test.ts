import { describe, expect, test } from 'vitest';
import { rolesOf } from './roles-of.ts';

const head = ['Harbour bridge may close for a year, port chief says', 'By Ann Roe'];
const text = [
	'The port will decide on Friday whether to close the bridge.',
	'It was built in 1931.',
];

const rolesIn = (lines: readonly string[]) => rolesOf(lines).map(({ role }) => role);

/** The role of a line that stands above the headline, below it, among the text, or at the end. */
function roleOf(line: string, place: 'top' | 'below' | 'within' | 'end' = 'within') {
	const parts = {
		top: [[line], head, text],
		below: [head, [line], text],
		within: [[...head, ...text], [line], text],
		end: [[...head, ...text], [line]],
	}[place];
	const lines = parts.flat();
	return rolesIn(lines)[lines.indexOf(line)];
}

describe('is furniture', () => {
	test.each([
		['Home / World News / Europe', 'top'],
		['Economy | 10.06.2025 | Reading time: 3 min', 'top'],
		['Harbour Weekly · English edition', 'top'],
		['12:14, 13 Feb 2026, updated 16:02', 'below'],
		['August 7, 2026-5:46 pm', 'below'],
		['Last modified on Thu 5 Jun 2025 21.02 BST', 'below'],
		['NEW ARBY, March 12', 'below'],
		['86 View comments', 'within'],
		['PUB', 'within'],
		['[ADVERTISEMENT. SCROLL TO CONTINUE READING.]', 'within'],
		['ALSO READ | Five bridges that closed', 'within'],
		['Share · Print · Report an error', 'end'],
		['Join our WhatsApp channel and never miss a story', 'end'],
		['Be the first to get breaking news. Get the Arby Post app for free.', 'within'],
		['• This article was amended on 15 October 2025.', 'end'],
		['Correction: An earlier version of this report gave the cost as £301m.', 'end'],
		['Privacy Notice: Newsletters may contain info about charities.', 'within'],
		['This website and associated newspapers adhere to a code of practice.', 'end'],
		['Get in touch with our news team by emailing us at news@arbypost.example.', 'end'],
		['Stay with us for live updates.', 'within'],
		['That’s all for now', 'within'],
		['UPDATE 5pm', 'within'],
		['ENDS', 'end'],
		['READ LATER', 'within'],
		['Most Read in TV & Showbiz', 'within'],
		['Click here to share on social media', 'within'],
		['Are YOU stuck at the bridge? Email tips@arbypost.example', 'end'],
		['Ann Roe-Doe can be reached at aroe@arbypost.example. Follow her on X: @aroe.', 'end'],
		['Your email address will not be published.', 'end'],
		['This website uses cookies to give you the best experience.', 'end'],
		['More from Courts', 'end'],
	] as const)('%s (%s)', (line, place) => {
		expect(roleOf(line, place)).toBe('furniture');
	});
});

describe('is a byline', () => {
	test.each([
		['By ANN ROE and J.P. DOE', 'below'],
		['Ann Roe-Doe', 'below'],
		['Ann Roe in Arby and John Doe in Brigport', 'below'],
		['from our correspondent ANN ROE', 'below'],
		['Ann de la Roe, with agencies', 'below'],
		['Translated from the German by the news desk', 'below'],
		['Doe reported from Brigport, Arland.', 'end'],
		['Special to the Arby Post', 'below'],
		['The Arby Post, English edition, 19 March. By Ann Roe', 'below'],
		['ar/jd (AP, dpa)', 'end'],
		['(Reuters)', 'end'],
		['Ann Roe in Arby, The Brigport Post', 'below'],
		['Ann Roe, special correspondent in Arby (translated from Dutch)', 'below'],
		['By Ann Roe, Arby. Translated from Dutch', 'below'],
		['Live coverage by Ann Roe and John Doe', 'below'],
		['Voice of Arland (English Service)', 'below'],
		['ARBY, 17 November. Correspondent of the Arland agency', 'below'],
	] as const)('%s (%s)', (line, place) => {
		expect(roleOf(line, place)).toBe('byline');
	});
});

describe('is a caption', () => {
	test.each([
		'Cars queue at the harbour bridge. (Reuters)',
		'Ann Roe holds a photo of the bridge. John Doe/The Arby Post',
		'Ann Roe at the port on Friday. “It was hard.” © John Doe',
		'The ruins of the pier in Arby. Two boats were also lost',
		'Ann Roe with her daughter at their home in Arby yesterday',
		'FILE - The harbour bridge is seen from the pier on Nov. 8, 2023.',
	])('%s', (line) => {
		expect(roleOf(line)).toBe('caption');
	});

	test('above a credit on a line of its own', () => {
		const lines = [...head, ...text, 'Cars queue at the bridge.', 'Ann Roe/The Arby Post', ...text];
		expect(
			rolesOf(lines)
				.slice(4, 6)
				.map(({ role }) => role),
		).toEqual(['caption', 'caption']);
	});
});

describe('is a headline', () => {
	test('a question that the next paragraph answers', () => {
		expect(roleOf('What did the port say?')).toBe('headline');
	});

	test('sentences above the line that says who wrote the article', () => {
		const deck = 'Nobody knows for how long. The port fears the worst.';
		expect(rolesIn(['Bridge may close for a year', deck, 'By Ann Roe', ...text, ...text])[1]).toBe(
			'headline',
		);
	});
});

describe('is body', () => {
	test.each([
		['Would he now resign?', 'within'],
		['“Please get in touch with the team on 101,” Det Sgt Ann Roe said.', 'within'],
		['“That’s all for now,” Ann Roe said.', 'within'],
		[
			'The article was amended in 2012 to allow a president a second term, and Roe says it should be again.',
			'within',
		],
		['This report was updated in March after the council asked for it, Ann Roe said.', 'within'],
		['An earlier version said the bridge was unsafe, but the mayor struck that out.', 'within'],
		['Correction officers at Arby jail — who number 400 — walked out on Monday.', 'within'],
		['The report was updated in March with new figures from the port.', 'within'],
		['Clarification of the law is what the port asked for.', 'within'],
		['Port Arby can be reached by ferry.', 'within'],
		['Did he know? Text messages show that he did.', 'within'],
		['Written by two lawyers, the report says the mast was unsafe.', 'within'],
		['Anyone who saw the boat should call 555 0100 or write to tips@police.example.', 'within'],
		['“I am not angry,” she said', 'within'],
		['The union has not commented. (Reuters)', 'end'],
		['A judge will report on the fall of the mast in three months. ABC XY DE', 'end'],
		['Shares of the port fell by 11 per cent, the most since 2011. - HARBOUR WIRE', 'end'],
	] as const)('%s (%s)', (line, place) => {
		expect(roleOf(line, place)).toBe('body');
	});

	test('a list of lines without stops', () => {
		const lines = [...head, ...text, 'For: 23', 'Against: 31', 'Abstentions: 4', ...text];
		expect(rolesIn(lines).slice(4, 7)).toEqual(['body', 'body', 'body']);
	});
});

test('a line of any kind takes little time, however long it is', () => {
	const units = [
		'a ',
		'Ann-',
		'A.B. ',
		'| a ',
		'/ Ab ',
		'(a ',
		'1 ',
		'Ab/Cd ',
		'#a',
		'a@b.c ',
		'> ',
	];
	const lines = units.flatMap((unit) => [unit.repeat(200), unit.repeat(90), unit.repeat(30)]);
	expect(rolesIn([...head, ...lines, ...text])).toHaveLength(lines.length + 4);
});

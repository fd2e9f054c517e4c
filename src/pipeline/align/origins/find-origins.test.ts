import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditedAgencies } from './credited-agencies.ts';
import { findOrigins } from './find-origins.ts';
import { longestSharedRun } from './shared-runs.ts';
import { readingOf } from '../testing/reading-of.ts';

const copied = 'the council had closed the old harbour for six weeks after divers found a leak';

function originsOf(...texts: string[]) {
	const readings = texts.map((line, at) => readingOf({ file: `${at}.txt`, lines: [line] }));
	return findOrigins(readings, new Map());
}

test('articles that share a run of their own words have one origin', () => {
	const origins = originsOf(
		`On Monday ${copied} again.`,
		'Bread is dear.',
		`Sources say ${copied}.`,
	);
	expect(origins).toEqual([
		{ articles: ['0.txt', '2.txt'], shared: { words: 15, exact: copied }, credit: null },
		{ articles: ['1.txt'], shared: null, credit: null },
	]);
});

test('a speech that both quote makes them no copies', () => {
	expect(originsOf(`“${copied},” she said.`, `He heard “${copied}”.`)).toHaveLength(2);
});

test('eleven words are chance, twelve are copied', () => {
	const eleven = copied.split(' ').slice(0, 11).join(' ');
	expect(originsOf(`One ${eleven}.`, `Two ${eleven}.`)).toHaveLength(2);
	expect(originsOf(`One ${eleven} after.`, `Two ${eleven} after.`)).toHaveLength(1);
});

/** Articles of one line each, with a line of credit below. */
function withCredits(...credits: string[]) {
	return credits.map((credit, at) => {
		const words = `Number ${at} is unlike all others.`;
		const { blocks, ...rest } = readingOf({ file: `${at}.txt`, lines: [words, credit] });
		return { ...rest, blocks: [blocks[0]!, { ...blocks[1]!, role: 'byline' as const }] };
	});
}

test('articles that credit one agency have one origin, though they share no words', () => {
	expect(
		findOrigins(withCredits('(Arby Wire)', 'By Ann Roe', 'Source: ARBY WIRE'), new Map()),
	).toEqual([
		{ articles: ['0.txt', '2.txt'], shared: null, credit: 'Arby Wire' },
		{ articles: ['1.txt'], shared: null, credit: null },
	]);
});

test('what the desk records goes before the line of credit', () => {
	const records = new Map([['0.txt', { credit: 'Dunmore Press' }]]);
	const credits = findOrigins(withCredits('(Arby Wire)', '(Arby Wire)'), records);
	expect(credits.map(({ credit }) => credit)).toEqual(['Dunmore Press', 'Arby Wire']);
});

test.each([
	['(With Inputs from Arby Wire)', ['Arby Wire']],
	['With inputs from the AW and Dunmore Press', ['AW', 'Dunmore Press']],
	['(AW/DP)', ['AW', 'DP']],
	['— aw', ['aw']],
	['Reporting by Ann Roe in Arby; editing by Ben Marr; Arby Wire.', ['Arby Wire']],
	['(With inputs from agencies)', []],
	['(By Ann Roe)', []],
	['(This story has been updated)', []],
	['By Ann Roe', []],
	['Reporting by Ann Roe; editing by Ben Marr', []],
])('“%s” credits %j', (line, agencies) => {
	expect(creditedAgencies(withCredits(line)[0]!)).toEqual(agencies);
});

test('the longest shared run is the one that trying all finds', () => {
	const text = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 14 });
	fc.assert(
		fc.property(text, text, (a, b) => {
			let longest = 0;
			for (let from = 0; from < a.length; from++)
				for (let to = from + 1; to <= a.length; to++)
					if (`,${b.join()},`.includes(`,${a.slice(from, to).join()},`))
						longest = Math.max(longest, to - from);
			expect(longestSharedRun([a, b], 1)?.length ?? 0).toBe(longest);
		}),
		{ seed: 5, numRuns: 300 },
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOrigins } from './find-origins.ts';
import { longestSharedRun } from './shared-runs.ts';
import { readingOf } from './testing/reading-of.ts';

const copied = 'the council had closed the old harbour for six weeks after divers found a leak';

function originsOf(...texts: string[]) {
	return findOrigins(texts.map((line, at) => readingOf({ file: `${at}.txt`, lines: [line] })));
}

test('articles that share a run of their own words have one origin', () => {
	const origins = originsOf(
		`On Monday ${copied} again.`,
		'Bread is dear.',
		`Sources say ${copied}.`,
	);
	expect(origins).toEqual([
		{ articles: ['0.txt', '2.txt'], shared: { words: 15, exact: copied } },
		{ articles: ['1.txt'], shared: null },
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

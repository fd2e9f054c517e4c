import { expect, test } from 'vitest';
import { analyseEvent } from './analyse-event.ts';
import { defaultLimits } from './read/limits.ts';

/** What conflicts in the utterances of two articles, by who said it. */
function conflicts(...texts: readonly string[]): string[] {
	const files = texts.map((text, at) => ({
		file: `${at}.txt`,
		bytes: new TextEncoder().encode(`Town votes for new school\n\n${text}\n`),
	}));
	const event = { event: 'arby', files, records: new Map(), limits: defaultLimits };
	return analyseEvent(event)
		.analysis.utterances.flatMap(({ differences }) => differences)
		.filter((each) => each.conflicts)
		.map(({ words }) => words.join(' / '));
}

const other = '“We have failed this child badly,” said Superintendent Ada Cole.';

test('“she” is the only person named in her paragraph, where others give the same words to somebody else', () => {
	const own =
		'Board President Ruth Hill was in tears. “We have failed this child badly,” she said.';
	expect(conflicts(own, other)).toEqual(['Ruth Hill / Superintendent Ada Cole']);
});

test('“she” is neither of the two who are named where others give the same words to a third', () => {
	const own =
		'Board President Ruth Hill sat by her aide Ann Dent. “We have failed this child badly,” she said.';
	expect(conflicts(own, other)).toHaveLength(1);
});

test.each([
	'Superintendent Ada Cole spoke first.\n\nThen Board President Ruth Hill did. “We have failed this child badly,” she said.',
	'Board President Ruth Hill wept with Ada Cole. “We have failed this child badly,” she said.',
])('“she” may be who is named before: %s', (own) => {
	expect(conflicts(own, other)).toEqual([]);
});

test('“she” may be another where two are named', () => {
	const own =
		'Board President Ruth Hill sat by Superintendent Ada Cole. “We have failed this child badly,” she said.';
	expect(conflicts(own, other)).toEqual([]);
});

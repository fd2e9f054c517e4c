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

test('“she” may be another where two are named', () => {
	const own =
		'Board President Ruth Hill sat by Superintendent Ada Cole. “We have failed this child badly,” she said.';
	expect(conflicts(own, other)).toEqual([]);
});

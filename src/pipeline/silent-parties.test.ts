import { expect, test } from 'vitest';
import { analyseEvent } from './analyse-event.ts';
import { defaultLimits } from './read/limits.ts';

/** The claims of an event, each by the words in which its articles tell it. */
function claimsOf(...texts: readonly string[]): string[][] {
	const files = texts.map((text, at) => ({
		file: `${at}.txt`,
		bytes: new TextEncoder().encode(text),
	}));
	const facts = { event: 'e', files, records: new Map(), limits: defaultLimits };
	return analyseEvent(facts).analysis.claims.map(({ tellings }) =>
		tellings.map(({ exact }) => exact),
	);
}

test('two who decline to comment are two claims, told by two articles of one it is one', () => {
	const [league, spokesman] = [
		'The Football League declined to comment.',
		'A spokesman for the Football League declined to comment on Friday.',
	];
	expect(claimsOf(league, 'Ms Voss declined to comment.', spokesman)).toEqual([
		[league, spokesman],
		['Ms Voss declined to comment.'],
	]);
});

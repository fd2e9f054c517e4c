import { expect, test } from 'vitest';
import { analyseEvent } from './analyse-event.ts';
import { defaultLimits } from './read/limits.ts';

/** The utterances of articles, each by its wordings. */
function utterances(...texts: readonly string[]): string[][] {
	const files = texts.map((text, at) => ({
		file: `${at}.txt`,
		bytes: new TextEncoder().encode(text),
	}));
	const { analysis } = analyseEvent({
		...{ event: 'ferry', files, records: new Map(), limits: defaultLimits },
	});
	return analysis.utterances.map(({ wordings }) => wordings.map(({ exact }) => exact));
}

test('words that somebody retells are another utterance than the telling, in all articles', () => {
	expect(
		utterances(
			'“Mr Cole told me, ‘The starboard pumps are fine,’” said Captain Ann Roe.',
			'“Cole told me: ‘The starboard pumps are fine,’” Captain Ann Roe said.',
		),
	).toEqual([
		[
			'Mr Cole told me, ‘The starboard pumps are fine,’',
			'Cole told me: ‘The starboard pumps are fine,’',
		],
		['The starboard pumps are fine,', 'The starboard pumps are fine,'],
	]);
});

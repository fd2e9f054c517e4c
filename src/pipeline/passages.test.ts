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

test('speech whose marks a paragraph leaves open runs over into the next', () => {
	const text =
		'“The pumps ran all night,” said Captain Ann Roe. “We heard them.\n\n“Then the lights went out.”';
	expect(utterances(text)).toEqual([
		['The pumps ran all night,', 'We heard them.', 'Then the lights went out.'],
	]);
});

test('a speech that is printed whole is no one utterance', () => {
	const speech = ['The pumps ran', 'We saw a light', 'Then it went out', 'Nobody came'];
	const text = `“${speech.join('.\n\n“')}.”\n\nCaptain Ann Roe said that on Monday.`;
	expect(utterances(text).length).toBeGreaterThan(1);
});

test('a sentence of its own leads to another passage', () => {
	const text =
		'“The pumps ran all night,” said Captain Ann Roe. Of the harbour master she betrayed only this much: “A kind old man.”';
	expect(utterances(text)).toEqual([['The pumps ran all night,'], ['A kind old man.']]);
});

test('who turns to somebody else says another thing', () => {
	const text =
		'“The pumps ran all night,” said Captain Ann Roe, before turning to the owner: “You sold a wreck.”';
	expect(utterances(text)).toHaveLength(2);
});

test('words that somebody retells are hardly what somebody else says themselves', () => {
	expect(
		utterances(
			'“He asked me, ‘How do you like the soup?’” said Ann Roe, a cook.',
			'The inspector praised the kitchen. “The soup deserved its reputation,” said Rupert Marr.',
		),
	).toHaveLength(3);
});

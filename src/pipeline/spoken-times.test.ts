import { expect, test } from 'vitest';
import { placeIn } from './testing/place-in.ts';

/** The times of a sentence, in its words and on the clock. */
function times(sentence: string) {
	const { text, dates } = placeIn(sentence).reading;
	return dates.map(({ start, end, at }) => [text.slice(start, end), at]);
}

test.each([
	['The alarm rang at ten past midnight.', 'at ten past midnight', '00:10'],
	['They came at a quarter to six in the morning.', 'at a quarter to six in the morning', '05:45'],
	['It began at half past eleven in the evening.', 'at half past eleven in the evening', '23:30'],
	['It ended five minutes past noon.', 'five minutes past noon', '12:05'],
	['The gate shut at ten to midnight.', 'at ten to midnight', '23:50'],
])('a time in words is one on the clock: %s', (sentence, words, at) => {
	expect(times(sentence)).toEqual([[words, at]]);
});

test.each([
	['At twenty to four the crowd arrived.'],
	['It lasted from five to ten in the morning.'],
])('not where it may be another: %s', (sentence) => {
	expect(times(sentence)).toEqual([]);
});

import { expect, test } from 'vitest';
import { answers, haveWordsInCommon } from './words-in-common.ts';

test.each([
	['We chaired no tenders board.', 'He did not chair it'],
	['I couldn’t leave him', "I couldn't just leave him, could I?"],
	['They did so.', 'Nobody reported a leak.'],
])('“%s” and “%s” may give the same', (one, other) => {
	expect(haveWordsInCommon(one, other)).toBe(true);
});

test('“won’t” and “it’s” are no words in common', () => {
	expect(haveWordsInCommon('It’s fine, I won’t sing.', 'It’s dark, we won’t swim.')).toBe(false);
});

test.each([
	['six ferries sank', 'Six of the ferries have sunk', true],
	['six ferries sank', 'Seven ferries sank', false],
	['they called us idle', 'We reported it at noon. Nothing was done.', false],
	['12,000 rumours', 'rumors of 12000', true],
])('what was asked as “%s” is answered by “%s”: %s', (asked, told, answered) => {
	expect(answers(told, asked)).toBe(answered);
});

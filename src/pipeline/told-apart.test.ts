import { expect, test } from 'vitest';
import { defaultLimits } from './read/limits.ts';
import { readEvent } from './analyse-event.ts';
import { identifySpeakers } from './align/speakers/identify-speakers.ts';

const trial =
	'The trial of Anna Price opened in Arby. “I did not do it,” Anna Price said on Monday.';

/** Whether another article's bearer of the surname is taken for the woman who is on trial. */
function isAnna(told: string): boolean {
	const files = [trial, told].map((text, at) => ({
		file: `${at}.txt`,
		bytes: new TextEncoder().encode(`The pier at Larch\n\n${text}\n`),
	}));
	const { readings } = readEvent({
		...{ event: 'arby', files, records: new Map(), limits: defaultLimits },
	});
	const identify = identifySpeakers(readings);
	return identify('1.txt', 'Price') === identify('0.txt', 'Anna Price');
}

test.each([
	'Price told the jury on Monday that she was tired.',
	'Ms Price told the jury on Monday that she was tired.',
])('one and the same: %s', (told) => {
	expect(isAnna(told)).toBe(true);
});

test.each([
	'Mr Price told the jury on Monday that he was tired.',
	'Detective Sergeant Price told the jury on Monday that the road was wet.',
])('somebody else: %s', (told) => {
	expect(isAnna(told)).toBe(false);
});

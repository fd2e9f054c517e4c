import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';

const unnamed = 'Unnamed outlet (04-coast-post)';

test.each([
	[unnamed, 30, unnamed],
	[unnamed, 29, 'Unnamed… (04-coast-post)'],
	[unnamed, 24, 'Unnamed… (04-coast-post)'],
	[unnamed, 23, '04-coast-post'],
	[unnamed, 10, '04-coast-p…'],
	['The Weekly Gazette of Orrin (Eastmere)', 30, 'The Weekly Gazette… (Eastmere)'],
	['The Weekly Gazette of Orrin and Eastmere', 30, 'The Weekly Gazette of Orrin…'],
])('%s in %i characters', (name, length, short) => {
	expect(shortName(name, length)).toBe(short);
});

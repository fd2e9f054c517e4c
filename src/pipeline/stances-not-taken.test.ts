import { expect, test } from 'vitest';
import { analyseEvent } from './analyse-event.ts';
import { defaultLimits } from './read/limits.ts';

/** Who takes which stance on which claim, a line each. */
function stances(...texts: readonly string[]): string[] {
	const files = texts.map((text, at) => ({
		file: `${at}.txt`,
		bytes: new TextEncoder().encode(text),
	}));
	const facts = { event: 'e', files, records: new Map(), limits: defaultLimits };
	return analyseEvent(facts).analysis.claims.flatMap((claim) =>
		claim.stances.map(({ who, stance }) => `${who} ${stance}: ${claim.statement}`),
	);
}

test.each([
	'The Gazette asked the mayor whether the bridge had rusted.',
	'The families asked why the ship had sailed in a gale.',
	'Arland and Norvale accused each other of firing on the bridge.',
])('who asks, or accuses and is accused, supports nothing: %s', (text) => {
	expect(stances(text)).toEqual([]);
});

test('who denies what came before something grants that this came', () => {
	const text = 'Roe denied that the guard had slept on the bridge after the ship hit the pier.';
	const denied = stances(text).filter((line) => line.includes('denies'));
	expect(denied).toEqual(['Roe denies: Roe denied that the guard had slept on the bridge']);
});

test('who denies a signal in one article and says in another that there was none takes one side', () => {
	const texts = [
		'Ann Roe denied that the rate rise was a signal to the government before the budget.',
		'Ann Roe insisted that the rate rise was no signal to the government before the budget.',
	];
	expect(stances(...texts).map((line) => line.split(':')[0])).toEqual(['Ann Roe denies']);
});

test('who says what follows from a refusal does not deny it', () => {
	const texts = [
		'The Arby council rejected the plan for a new bridge on Monday.',
		'Mayor Ann Roe said the Arby council would not go ahead with the plan for a new bridge.',
	];
	expect(stances(...texts).join()).not.toContain('Ann Roe denies');
});

test('a claim that another leaves open is still that of whoever makes it', () => {
	const text =
		'A union source said the talks could start on Thursday, a claim that the company neither confirmed nor denied.';
	expect(stances(text)).toContain(`union source supports: ${text}`);
});

import { expect, test } from 'vitest';
import { analyseEvent } from './analyse-event.ts';
import { defaultLimits } from './read/limits.ts';

/** Who takes which stance on anything that articles tell, a line each. */
function stances(...texts: readonly string[]): string[] {
	const files = texts.map((text, at) => ({
		file: `${at}.txt`,
		bytes: new TextEncoder().encode(text),
	}));
	const { analysis } = analyseEvent({
		event: 'e',
		files,
		records: new Map(),
		limits: defaultLimits,
	});
	return analysis.claims.flatMap((claim) =>
		claim.stances.map(({ who, stance }) => `${who}: ${stance}`),
	);
}

test.each([
	['The council said that the bridge was safe.', ['council: supports']],
	['The ministry confirmed that the bridge would close.', ['ministry: confirms']],
	['Norvale denied that the bridge had rusted.', ['Norvale: denies']],
	['Norvale dismissed the report as “idle gossip”.', ['Norvale: denies']],
	['The union has not confirmed the loss.', ['union: does not confirm']],
	['The mayor declined to say whether the bridge was safe.', ['mayor: does not confirm']],
	['The mayor declined to say who knew of the rusted bridge.', []],
	[
		'“We can neither confirm nor deny that it rusted,” the mayor said.',
		['mayor: does not confirm'],
	],
	[
		'The Health and Safety Executive said that the bridge was safe.',
		['Health and Safety Executive: supports'],
	],
	['Both Arland and Norvale denied that it had rusted.', ['Arland: denies', 'Norvale: denies']],
])('%s', (text, expected) => {
	expect(stances(text)).toEqual(expected);
});

test('who says the contrary of a claim does not support it', () => {
	expect(
		stances(
			'The club said that Tom Roe signed the terms for the ground in March.',
			'A lawyer for Tom Roe said he did not sign any terms for the ground.',
		),
	).toEqual(['lawyer for Tom Roe: supports']);
});

/** Each claim that somebody denies, and who. */
function denied(text: string): string[] {
	const files = [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }];
	const limits = defaultLimits;
	const { analysis } = analyseEvent({ event: 'e', files, records: new Map(), limits });
	return analysis.claims.flatMap(({ statement, stances: taken }) =>
		taken.filter(({ stance }) => stance === 'denies').map(({ who }) => `${who}: ${statement}`),
	);
}

test('“denied it” is a stance on what the sentence before tells, and takes nobody’s support away', () => {
	const text = 'The union said that the old bridge had rusted. The ministry denied it.';
	expect(denied(text)).toEqual(['ministry: The union said that the old bridge had rusted.']);
	expect(stances(text)).toEqual(['union: supports', 'ministry: denies']);
});

test('nobody denies what they have said themselves', () => {
	const text = 'The ministry said that the old bridge was safe. It rejected the accusation.';
	expect(denied(text)).toEqual([]);
});

test('who denies that a thing was so is not against those who say that it was not', () => {
	const said = 'The port said the ship was not overloaded when it sailed.';
	expect(
		denied(`${said}\n\nThe owner denied that the ship was overloaded when it sailed.`),
	).toEqual([]);
});

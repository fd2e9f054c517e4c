import { expect, test } from 'vitest';
import { analyseEvent } from './analyse-event.ts';
import { defaultLimits } from './read/limits.ts';

const shops = Array.from('abcdefghij', (name) => `Shop ${name} sells old bread on market days.`);

/** The claims of two articles that end with these sentences, but for what both tell besides. */
function claims(...endings: readonly string[]) {
	const files = endings.map((ending, at) => ({
		file: `${at}.txt`,
		bytes: new TextEncoder().encode([`News ${at}`, ...shops, ending, ''].join('\n\n')),
	}));
	const event = { event: 'e', files, records: new Map(), limits: defaultLimits };
	return analyseEvent(event).analysis.claims.filter(({ statement }) => !statement.includes('Shop'));
}

test.each([
	['The blaze cost 47 lives.', 'Forty-nine people perished aboard, a paper wrote.'],
	['The driver survived the fall from the bridge.', 'The driver perished in his cab.'],
	['No arrests have been made.', 'Two clerks were taken into custody at dawn.'],
	[
		'Vell said that the decision had been his and that his men had not fired live rounds at any stage.',
		'Officers fired live rounds from the corner of Rope Street, a nurse said.',
	],
])('“%s” and “%s” are one claim that conflicts, and not a sure one', (...endings) => {
	expect(claims(...endings)).toMatchObject([
		{
			tellings: endings.map((exact) => ({ exact })),
			agreement: 'conflicting',
			grouping: { sure: false, reasons: [{ evidence: 'rivals' }] },
		},
	]);
});

test('what has neither a word nor a rival in common is told apart', () => {
	const told = claims('The blaze killed 47.', 'Later 49 guests sang for the mayor, a paper wrote.');
	expect(told.map(({ tellings }) => tellings.length)).toEqual([1, 1]);
});

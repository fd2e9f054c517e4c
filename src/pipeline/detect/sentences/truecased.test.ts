import fc from 'fast-check';
import { expect, test } from 'vitest';
import { truecased } from './truecased.ts';

const roleBasis = { rule: 'first line', confidence: 1 };

function article(headline: string, body: string) {
	const text = `${headline}\n${body}`;
	const blocks = [
		{ id: 'b1', role: 'headline' as const, roleBasis, start: 0, end: headline.length },
		{ id: 'b2', role: 'body' as const, roleBasis, start: headline.length + 1, end: text.length },
	];
	return { text, blocks };
}
const headlineOf = (headline: string, body: string) =>
	truecased(article(headline, body)).slice(0, headline.length);

test('in a headline in title case only names keep their capitals', () => {
	const body = 'The log of Vardenia is missing. A harbour is shut.';
	expect(headlineOf('Aldria Presses Vardenia to Open Harbour After Collision', body)).toBe(
		'Aldria presses Vardenia to open harbour after collision',
	);
});

test('a given name and a state are names though the body lacks them', () => {
	expect(headlineOf('Premier Thanks Anna and France After Tense Talks', 'No more is known.')).toBe(
		'Premier thanks Anna and France after tense talks',
	);
});

test('what the body has in capitals is a name', () => {
	expect(headlineOf('Floods Close Every Road in Arby', 'ARBY (Agency) - It rained.')).toBe(
		'Floods close every road in Arby',
	);
});

test('a headline that is written as a sentence stays', () => {
	const headline = 'Premier tells Norvale that the Great Port must open';
	expect(headlineOf(headline, 'The port is great.')).toBe(headline);
});

test('a name that is a word as well keeps its capital where the body has it so inside a sentence', () => {
	const body = 'A young man met Mayor Young. She took a pen, as Le Pen did.';
	expect(headlineOf('Mayor Young Meets Le Pen After Tense Talks', body)).toBe(
		'Mayor Young meets Le Pen after tense talks',
	);
});

test('offsets stay where a small letter is longer', () => {
	const headline = 'Haber Verdi Bugün İstanbul Yeniden';
	expect(headlineOf(headline, 'Nothing.')).toBe('Haber verdi bugün İstanbul yeniden');
	fc.assert(
		fc.property(fc.stringMatching(/^[A-Zİ][a-zü]{4,9}$/), (word) => {
			const { text, blocks } = article(`${headline} ${word}`, 'Nothing.');
			expect(truecased({ text, blocks })).toHaveLength(text.length);
		}),
	);
});

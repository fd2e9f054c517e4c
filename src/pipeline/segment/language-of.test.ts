import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

test('knows English, also when it is full of foreign names', () => {
	const text =
		'Przemysław Łukaszewicz and Agnieszka Wojciechowska met the mayor of Szczecin, Krzysztof Brzęczyszczykiewicz, in the town of Świnoujście on Monday.';
	expect(languageOf(text)).toBe('en');
});

test('names another language', () => {
	const text =
		'Le gouvernement a annoncé lundi que le pont du port serait fermé pendant un an, faute de moyens pour le réparer, a déclaré le ministre des transports.';
	expect(languageOf(text)).toBe('fr');
});

test('does not guess from a few words', () => {
	expect(languageOf('Bonjour tout le monde.')).toBe('und');
});

test.each([
	'Mr Poole criticised Mr Carver for saying nurses were “lazy”. Ms Dunne accused Mr Carver of saying that voters were “stupid”.',
	'“My client categorically denies these allegations,” said attorney Rick Bowman, who represents former sheriff Lyle Tanner.',
])('takes a brief of English names for English', (text) => {
	expect(languageOf(text)).toBe('en');
});

test.each([
	[
		'no',
		'Statsministeren sa mandag at han ikke ville gå av, og at saken var avsluttet for hans del etter møtet med partiet. Opposisjonen krever svar.',
	],
	[
		'nl',
		'De premier zei maandag dat hij niet zou aftreden en dat de zaak voor hem was afgesloten na het gesprek met de partij. De oppositie eist antwoorden.',
	],
])('a brief in another language stays one: %s', (language, text) => {
	expect(languageOf(text)).toMatch(language === 'no' ? /^n[bno]/ : language);
});

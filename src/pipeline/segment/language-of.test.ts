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

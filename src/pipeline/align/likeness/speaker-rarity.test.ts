import { expect, test } from 'vitest';
import { readingOf } from '../testing/reading-of.ts';
import { speakerRarityIn } from './speaker-rarity.ts';

const said = (...speakers: string[]) => {
	const lines = speakers.map((name, at) => `“We said this ${at} times,” ${name} said.`);
	const rarity = speakerRarityIn([readingOf({ file: 'a', lines, speakers })], (_, name) => name);
	return (name: string) => rarity('a', name);
};

test('that one is quoted again tells the less the more one is quoted', () => {
	const rarity = said(...Array<string>(12).fill('Roe'), 'Marr', 'Marr', 'Oyle');
	expect(rarity('Roe')).toBeLessThan(0.3);
	expect(rarity('Roe')).toBeLessThan(rarity('Marr'));
	expect(rarity('Marr')).toBeLessThan(rarity('Oyle'));
});

test('whoever has one quotation in fifteen or fewer is rare', () => {
	const rarity = said(...Array.from({ length: 30 }, (_, at) => `Speaker ${at}`));
	expect(rarity('Speaker 3')).toBe(1);
});

test('a handful of quotations do not tell who is quoted often', () => {
	expect(said('Roe', 'Roe')('Roe')).toBeGreaterThan(0.4);
});

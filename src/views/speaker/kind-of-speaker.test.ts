import { expect, test } from 'vitest';
import { kindOf, listedUnder } from './kind-of-speaker.ts';

const speaker = (name: string) => ({ id: 'x', name, aliases: [] });

test.each([
	['Ada Quill', 'person'],
	['DCI Ada Quill', 'person'],
	['Ludwig van der Meer', 'person'],
	['Janet', 'person'],
	['Quills', 'person'],
	['Harris', 'person'],
	['AJ Quill', 'person'],
	['Ada Quill MP', 'person'],
	['Ada Quill, KC', 'person'],
	['Ada Church', 'person'],
	['Sir Ben Steel', 'person'],
	['Harbour Church', 'body'],
	['Vale and Steel', 'body'],
	['UK Steel', 'body'],
	['TV Orrin', 'body'],
	['Orrin Harbour Commission', 'body'],
	['Ministry of Ports', 'body'],
	['Quill Shipping', 'body'],
	['RMT', 'body'],
	['South Orrin', 'body'],
	['Orrin and Vale', 'body'],
	['HERO mum', 'unnamed'],
	['governor’s office', 'unnamed'],
	['Prosecutors', 'unnamed'],
	['Residents', 'unnamed'],
	['Officials in Orrin', 'unnamed'],
	['Local media reports', 'unnamed'],
	['Orrin council', 'body'],
	['Two people with knowledge', 'unnamed'],
])('%s is a %s', (name, kind) => {
	expect(kindOf(speaker(name))).toBe(kind);
});

test('people are listed under their surnames, bodies under their names', () => {
	expect(listedUnder(speaker('DCI Ada Quill'))).toBe('Quill DCI Ada');
	expect(listedUnder(speaker('Ada Quill KC'))).toBe('Quill Ada');
	expect(listedUnder(speaker('Orrin Harbour Commission'))).toBe('Orrin Harbour Commission');
});

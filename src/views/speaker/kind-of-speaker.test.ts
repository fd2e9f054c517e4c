import { expect, test } from 'vitest';
import { kindOf, listedUnder } from './kind-of-speaker.ts';

const speaker = (name: string) => ({ id: 'x', name, aliases: [] });

test.each([
	['Ada Quill', 'person'],
	['DCI Ada Quill', 'person'],
	['Ludwig van der Meer', 'person'],
	['Janet', 'person'],
	['Orrin Harbour Commission', 'body'],
	['Ministry of Ports', 'body'],
	['Quill Shipping', 'body'],
	['RMT', 'body'],
	['South Orrin', 'body'],
	['Orrin and Vale', 'body'],
	['HERO mum', 'unnamed'],
	['governor’s office', 'unnamed'],
	['Prosecutors', 'unnamed'],
	['Two people with knowledge', 'unnamed'],
])('%s is a %s', (name, kind) => {
	expect(kindOf(speaker(name))).toBe(kind);
});

test('people are listed under their surnames, bodies under their names', () => {
	expect(listedUnder(speaker('DCI Ada Quill'))).toBe('Quill DCI Ada');
	expect(listedUnder(speaker('Orrin Harbour Commission'))).toBe('Orrin Harbour Commission');
});

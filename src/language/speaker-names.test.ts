import { expect, test } from 'vitest';
import { bareName, isDescription, nameKey } from './speaker-names.ts';

test.each([
	'an official',
	'Officials',
	'a Dunmore resident',
	'Police',
	'the harbour council',
	'spokesman for the city',
])('“%s” describes somebody', (words) => {
	expect(isDescription(words)).toBe(true);
});

test.each([
	'Ann Roe',
	'Mayor Ann Roe',
	'mayor Ann Roe',
	'Ministry of Defence',
	'NHC',
	'Arland',
	'Health and Safety Executive',
])('“%s” names somebody', (words) => {
	expect(isDescription(words)).toBe(false);
});

test.each([
	['Arland Premier Ann Roe', 'Ann Roe'],
	['the official', 'official'],
	['Minister of Trade', 'Minister of Trade'],
	['President Roe’s office', 'President Roe’s office'],
	['a spokesman for Mayor Ann Roe', 'spokesman for Mayor Ann Roe'],
	['the wife of the late Prime Minister Ann Roe', 'wife of the late Prime Minister Ann Roe'],
	['aide to former US President Ann Roe', 'aide to former US President Ann Roe'],
	['lawyer for Arby mill owner Ann Roe', 'lawyer for Arby mill owner Ann Roe'],
	['head of the army General Ann Roe', 'Ann Roe'],
	['ambassador to Arland Sir Ann Roe', 'Ann Roe'],
])('“%s” is “%s” without what stands before it', (words, bare) => {
	expect(bareName(words)).toBe(bare);
});

test.each([
	['Ann Roe', 'Ann B. Roe'],
	['the city spokesman', 'a spokesman for the city'],
	['Iberline', 'Arby-based Iberline'],
	['ministry', 'the same ministry'],
])('“%s” and “%s” are one by name', (one, other) => {
	expect(nameKey(one)).toBe(nameKey(other));
});

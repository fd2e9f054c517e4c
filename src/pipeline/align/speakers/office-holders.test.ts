import { expect, test } from 'vitest';
import { readingOf } from '../testing/reading-of.ts';
import { officeHolders } from './office-holders.ts';

/** Who is meant by a description, where articles describe people so. */
function holder(description: string, people: Readonly<Record<string, string>>): string | null {
	const described = Object.entries(people).map(([name, roles]) => ({
		name,
		roles: roles.split(' '),
	}));
	const reading = { ...readingOf({ file: '0.txt', lines: ['Yes.'] }), people: described };
	return officeHolders([reading], (name) => name)(description);
}

test('a description by office means the one who is described so', () => {
	expect(holder('the Arby coach', { 'Ann Roe': 'arby trainer', 'Bo Lind': 'arby nurse' })).toBe(
		'Ann Roe',
	);
});

test('a general secretary is the leader of a union', () => {
	expect(holder('the HGA leader', { 'Ann Roe': 'hga general secretary' })).toBe('Ann Roe');
});

test('another secretary leads nothing', () => {
	expect(holder('the HGA leader', { 'Ann Roe': 'hga press secretary' })).toBeNull();
});

test('an office that two hold means neither', () => {
	expect(holder('the Arby coach', { 'Ann Roe': 'arby coach', 'Bo Lind': 'arby coach' })).toBeNull();
});

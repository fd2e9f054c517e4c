import { expect, test } from 'vitest';
import { outletsLine } from './outlets-line.ts';

test('names three outlets at most, and counts the others', () => {
	expect(outletsLine(['Post'])).toBe('Post');
	expect(outletsLine(['Post', 'Mail', 'Echo'])).toBe('Post, Mail, and Echo');
	expect(outletsLine(['Post', 'Mail', 'Echo', 'Sun', 'Star'])).toBe('Post, Mail, Echo, and 2 more');
});

test('cuts a long name at a word', () => {
	const name = 'The Weekly Gazette of Orrin, Eastmere and Corlin';
	expect(outletsLine([name, 'Mail'])).toBe('The Weekly Gazette of Orrin… and Mail');
});

test('counts the outlets whose names are not legible', () => {
	const latin = (name: string) => /^\w+$/.test(name);
	expect(outletsLine(['Post', '한겨레', 'Mail'], latin)).toBe('Post, Mail, and 1 more');
	expect(outletsLine(['한겨레'], latin)).toBe('1 outlet');
});

test('names as many as a line has room for', () => {
	const names = ['Evening Post', 'River Mail', 'Echo'];
	expect(outletsLine(names, undefined, 31)).toBe('Evening Post and 2 more');
	expect(outletsLine(names, undefined, 10)).toBe('3 outlets');
	expect(outletsLine(['Evening Post'], undefined, 10)).toBe('Evening…');
});

test('keeps what tells unnamed outlets apart', () => {
	const names = ['04-coast-post', '05-coast-mail'].map((file) => `Unnamed outlet (${file})`);
	expect(names.map((name) => outletsLine([name], undefined, 28))).toEqual([
		'Unnamed… (04-coast-post)',
		'Unnamed… (05-coast-mail)',
	]);
	expect(outletsLine([names[0]!, 'Mail', 'Echo'], undefined, 28)).toBe('3 outlets');
});

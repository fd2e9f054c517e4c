import { expect, test } from 'vitest';
import { figureDifferences } from './align/differences/figures.ts';
import { placeIn } from './testing/place-in.ts';

/** The numbers that conflict in two sentences of two articles. */
function conflicts(a: string, b: string): string[] {
	return figureDifferences(placeIn(a), placeIn(b))
		.filter((each) => each.conflicts && !each.mayBeTwo)
		.map(({ words }) => words.join(' | '));
}

test.each([
	[
		'The army carried out a strike that killed 12 people.',
		'The strike killed 15 people.',
		'12 people | 15 people',
	],
	[
		'The strike killed nine people, including four children.',
		'The strike killed six children.',
		'four children | six children',
	],
	[
		'The train carried 212 passengers.',
		'In it were 260 travellers.',
		'212 passengers | 260 travellers',
	],
	[
		'At least 40 people were hurt.',
		'About 30 people were hurt.',
		'At least 40 people | About 30 people',
	],
	['Up to 40 people were hurt.', 'Up to 60 people were hurt.', 'Up to 40 people | Up to 60 people'],
])('numbers of people whom one thing befell conflict: “%s” and “%s”', (a, b, found) => {
	expect(conflicts(a, b)).toEqual([found]);
});

test.each([
	['A bomb carried in a bag killed 12 people.', 'The bus carried 15 people.'],
	['The plane was carrying 150 people.', 'There were 144 passengers.'],
	['Twelve people were burned alive.', 'Rescuers saved 10 people.'],
	['Turnout was 61.8 percent.', 'Participation in the survey was 67 percent.'],
	['At least 40 people were hurt.', 'About 60 people were hurt.'],
	['About 300 people were hurt.', 'More than 280 people were hurt.'],
	['The train carried 212 passengers.', 'Many were hurt, among them 140 passengers.'],
])('“%s” and “%s” tell of two things that befell people', (a, b) => {
	expect(conflicts(a, b)).toEqual([]);
});

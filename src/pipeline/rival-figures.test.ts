import { describe, expect, test } from 'vitest';
import { figuresIn } from './align/differences/printed-figures.ts';
import { giveRivals } from './align/differences/rival-figures.ts';
import { placeIn } from './testing/place-in.ts';

/** Whether the last sentences of two articles give two numbers of one thing; before them stands what else is told. */
function areRivals([a, beforeA]: readonly string[], [b, beforeB]: readonly string[]): boolean {
	const places = [
		placeIn(a!, { before: beforeA ?? plain }),
		placeIn(b!, { before: beforeB ?? plain }),
	];
	expect(places.every((place) => figuresIn(place).length > 0)).toBe(true);
	return giveRivals(places[0]!, places[1]!);
}

/** Enough to tell a rare word from a frequent one. */
const plain = Array.from('abcdefghijkl', (name) => `Shop ${name} is old.`).join(' ');

describe('two articles give two numbers of one thing', () => {
	test.each([
		['that befell people', ['The blaze killed 47 people.'], ['Forty-nine died.']],
		['before a comma', ['It burned all night, injuring 38, they said.'], ['46 people were hurt.']],
		['by their injuries', ['46 people were hurt.'], ['84 persons received injuries.']],
		['of those aboard', ['The train carried 212 passengers.'], ['In it were 260 travellers.']],
		['of those saved', ['Some 20 people were carried out alive.'], ['Rescuers saved 23 people.']],
		[
			'of those who voted',
			['Turnout was 61.8 percent.'],
			['The participation amounted to 67 percent.'],
		],
		['by the lives lost', ['The sinking claimed 47 lives.'], ['49 people were killed.']],
		[
			'with a rare word beside both',
			['Some 5,000 people marched to the harbour.'],
			['To the harbour marched about 3,000 people.'],
		],
		[
			'of customers',
			['It sold old records of 640,000 customers.'],
			['Old records of 1.2 million people were sold.'],
		],
		[
			'of what is counted nowhere else',
			['She took out her three ministers.'],
			['He lost four ministers.'],
		],
		['of the only sum', ['The pay-off was £285,000.'], ['He pocketed £310,000.']],
	])('%s', (_, a, b) => {
		expect(areRivals(a, b)).toBe(true);
	});
});

describe('two numbers are not taken for rivals', () => {
	test.each([
		[
			'where the other article has the number too',
			['It killed 47 people.'],
			['It killed 49.', 'First 47 people were counted dead.'],
		],
		['far apart', ['It killed four people.'], ['It killed 49 people.']],
		['where a hedge allows for both', ['It killed at least 47 people.'], ['It killed 49 people.']],
		['of the dead and of the hurt', ['It killed 47 people.'], ['It injured 49 people.']],
		[
			'of whose lives something else is told',
			['They took photographs of 47 people whose lives changed.'],
			['49 people were killed.'],
		],
		[
			'where one is of a part',
			['Boats saved 41 people in the first hour.'],
			['In all, 96 people were rescued.'],
		],
		['that are ages', ['The 54-year-old spoke.'], ['The 49-year-old spoke.']],
		[
			'of people, without a word in common',
			['Some 87 people were picked up.'],
			['He saw 160 people aboard.'],
		],
		[
			'of measures, without a word in common',
			['They stayed for two years.'],
			['The pier took three years.'],
		],
		['where one is told of another year', ['Nine died in 2019.'], ['Twelve people died.']],
	])('%s', (_, a, b) => {
		expect(areRivals(a, b)).toBe(false);
	});
});

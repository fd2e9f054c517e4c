import { expect, test } from 'vitest';
import { reactionsTold } from './testing/reactions-told.ts';

test.each([
	[
		'Asked if he had taken the cash, Paul Hart said: “No.”',
		'Paul Hart denies: he had taken the cash',
	],
	['Asked whether it was safe, Paul Hart replied: “Yes.”', 'Paul Hart confirms: it was safe'],
	['Paul Hart was asked whether he had paid. “No,” Hart said.', 'Paul Hart denies: he had paid'],
])('a word answers what was asked: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toContain(expected);
});

test('a firm is called by what it does', () => {
	const told = reactionsTold(
		'Linha do Norte, which operates the ferry, has other ships. Ann Roe said the system was out of order, an accusation the company denied.',
	);
	expect(told).toEqual(['Linha do Norte denies: the system was out of order']);
});

test('a state is no firm by what it makes', () => {
	const told = reactionsTold(
		'Norway, which makes steel, has ships. Ann Roe said the system was out of order, an accusation the company denied.',
	);
	expect(told).toEqual(['company denies: the system was out of order']);
});

test.each([
	[
		'Paul Hart runs the pier. Police say Hart took the cash. He has pleaded not guilty.',
		'Paul Hart denies: Hart took the cash',
	],
	['Paul Hart pleaded not guilty to two counts of fraud.', 'Paul Hart denies: two counts of fraud'],
	[
		'Ann Roe claims that Paul Hart hit her. Hart has always maintained his innocence.',
		'Paul Hart denies: Paul Hart hit her',
	],
	[
		'Paul Hart pleaded not guilty on Monday to two counts of fraud.',
		'Paul Hart denies: two counts of fraud',
	],
])('a plea denies the charge: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toContain(expected);
});

test.each([
	['The palace has not confirmed whether she left.', 'palace does not confirm: she left'],
	['Paul Hart refused to be drawn on whether it broke.', 'Paul Hart does not confirm: it broke'],
	['Paul Hart would not comment on rumours that it broke.', 'Paul Hart does not confirm: it broke'],
	[
		'Paul Hart declined to confirm reports of a fire.',
		'Paul Hart does not confirm: reports of a fire',
	],
	[
		'Paul Hart has refused in letters to discuss claims that it broke.',
		'Paul Hart does not confirm: it broke',
	],
	[
		'Paul Hart declined to be drawn on reports, first carried by the Gazette, that it broke.',
		'Paul Hart does not confirm: it broke',
	],
	[
		'“At this stage we cannot say that the pump broke, and we cannot exclude it,” Ann Roe said.',
		'Ann Roe does not confirm: the pump broke',
	],
	[
		'“We don’t know yet whether the pump had been checked,” Ann Roe said.',
		'Ann Roe does not confirm: the pump had been checked',
	],
	[
		'Ann Roe said it was too early to say whether the pump had been checked.',
		'Ann Roe does not confirm: the pump had been checked',
	],
	[
		'Asked about reports in the Gazette that the pump was broken, Ann Roe said: “I’m not going to get into that.”',
		'Ann Roe does not confirm: the pump was broken',
	],
	[
		'Ann Roe was asked whether the pump was broken. “No comment,” she said.',
		'Ann Roe does not confirm: the pump was broken',
	],
])('who refuses to say leaves it open: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toContain(expected);
});

test.each([
	'“They cannot say whether it broke,” Ann Roe said.',
	'“We cannot say whether to appeal,” Ann Roe said.',
])('nothing of one’s own is left open: %s', (paragraph) => {
	expect(reactionsTold(paragraph)).toEqual([]);
});

test.each([
	['Paul Hart conceded for the first time that it broke.', 'Paul Hart confirms: it broke'],
	['Paul Hart acknowledged the calls on Monday.', 'Paul Hart confirms: the calls on Monday'],
	[
		'The bridge is shut, Paul Hart confirmed at a meeting.',
		'Paul Hart confirms: The bridge is shut',
	],
	['Paul Hart admitted misleading the union.', 'Paul Hart confirms: misleading the union'],
	['Paul Hart admitted to taking the cash.', 'Paul Hart confirms: taking the cash'],
	['Police confirmed the death of a guard.', 'Police confirms: the death of a guard'],
	['Asked if it was “rusty”, Paul Hart confirmed it was.', 'Paul Hart confirms: it was'],
	['Paul Hart confirmed his talks with the union.', 'Paul Hart confirms: his talks with the union'],
	['The Gazette reported that Paul Hart had admitted theft.', 'Paul Hart confirms: theft'],
])('what is so is confirmed or admitted: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toContain(expected);
});

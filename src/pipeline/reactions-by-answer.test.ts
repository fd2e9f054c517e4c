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
])('who refuses to say leaves it open: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toContain(expected);
});

test.each([
	['Paul Hart conceded for the first time that it broke.', 'Paul Hart confirms: it broke'],
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

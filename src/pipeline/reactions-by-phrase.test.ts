import { expect, test } from 'vitest';
import { reactionsTold } from './testing/reactions-told.ts';

test.each([
	['Roe swatted away the claim that it broke.', 'Roe denies: it broke'],
	['Arland slapped down claims that it broke.', 'Arland denies: it broke'],
	['Roe pushed back on the report that she had left.', 'Roe denies: she had left'],
	['Roe took issue with the claim that crime had doubled.', 'Roe denies: crime had doubled'],
	['Mr Roe discounted rumours that he had left.', 'Roe denies: he had left'],
])('a phrase denies: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toEqual([expected]);
});

test.each([
	['That it had rusted was ruled out by Paul Hart.', 'Paul Hart denies: it had rusted'],
	[
		'Claims that it had rusted, made on Monday, were rubbished by Paul Hart.',
		'Paul Hart denies: it had rusted',
	],
	['That it had rusted was confirmed by Paul Hart.', 'Paul Hart confirms: it had rusted'],
])('a passive tells what it is about: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toEqual([expected]);
});

test.each([
	['Hart called the claim that it broke “a fantasy”.', 'Hart denies: it broke'],
	[
		'Hart described claims that it broke as “an invention from end to end”.',
		'Hart denies: it broke',
	],
	['Hart called the claim that it broke absurd.', 'Hart denies: it broke'],
])('a claim is given a name: %s', (paragraph, expected) => {
	expect(reactionsTold(`Paul Hart runs the pier. ${paragraph}`)).toEqual([
		expected.replace('Hart', 'Paul Hart'),
	]);
});

test.each([
	['Hart said there was no truth in the report that it broke.', 'Paul Hart denies: it broke'],
	['Hart said it was untrue that it broke.', 'Paul Hart denies: it broke'],
	['Hart said claims that it broke were false.', 'Paul Hart denies: it broke'],
	['Hart said the rumour that it broke was a complete lie.', 'Paul Hart denies: it broke'],
	['“I categorically deny that it broke,” Hart said.', 'Paul Hart denies: it broke'],
	['“We can confirm that it broke in May,” Hart said.', 'Paul Hart confirms: it broke in May'],
	[
		'“We are unable to confirm whether it broke,” Hart said.',
		'Paul Hart does not confirm: it broke',
	],
])('those who speak say so: %s', (paragraph, expected) => {
	expect(reactionsTold(`Paul Hart runs the pier. ${paragraph}`)).toEqual([expected]);
});

test.each([
	[
		'The union said it broke. Hart said the story was “completely made up”.',
		'Paul Hart denies: it broke',
	],
	[
		'The union said it broke. Hart says he had nothing to do with it.',
		'Paul Hart denies: it broke',
	],
	[
		'The union said it broke. It offered tea. Hart, however, rejected the claim.',
		'Paul Hart denies: it broke',
	],
	[
		'The union said it had warned the owner. Hart, the owner, rejected the accusation.',
		'Paul Hart denies: it had warned the owner',
	],
	[
		'Ann Roe said Hart had lied. Tom Cole said it was late. Hart declined to comment on Roe’s claim.',
		'Paul Hart does not confirm: Hart had lied',
	],
	[
		'The bridge broke, according to the Gazette, which cited a guard. Hart has not confirmed this.',
		'Paul Hart does not confirm: The bridge broke',
	],
	[
		'Police say Hart took the cash. He has pleaded not guilty.',
		'Paul Hart denies: Hart took the cash',
	],
])('words told before: %s', (paragraph, expected) => {
	expect(reactionsTold(`Paul Hart runs the pier. ${paragraph}`)).toEqual([expected]);
});

test.each(
	[
		[
			'Paul Hart pleaded not guilty to two counts of fraud.',
			'Paul Hart denies: two counts of fraud',
		],
		[
			'Asked if he had taken the cash, Paul Hart said: “No.”',
			'Paul Hart denies: he had taken the cash',
		],
		['Asked whether it was safe, Paul Hart replied: “Yes.”', 'Paul Hart confirms: it was safe'],
		['Paul Hart conceded for the first time that it broke.', 'Paul Hart confirms: it broke'],
		[
			'The bridge is shut, Paul Hart confirmed at a meeting.',
			'Paul Hart confirms: The bridge is shut',
		],
		['Paul Hart admitted misleading the union.', 'Paul Hart confirms: misleading the union'],
		['Paul Hart admitted to taking the cash.', 'Paul Hart confirms: taking the cash'],
		['Police confirmed the death of a guard.', 'Police confirms: the death of a guard'],
		['The palace has not confirmed whether she left.', 'palace does not confirm: she left'],
		['Paul Hart refused to be drawn on whether it broke.', 'Paul Hart does not confirm: it broke'],
		[
			'Paul Hart would not comment on rumours that it broke.',
			'Paul Hart does not confirm: it broke',
		],
		[
			'Paul Hart declined to confirm reports of a fire.',
			'Paul Hart does not confirm: reports of a fire',
		],
	].filter(([, expected]) => expected !== ''),
)('%s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toEqual([expected]);
});

test.each([
	['Paul Hart was asked whether he had paid. “No,” Hart said.', 'Paul Hart denies: he had paid'],
	['Asked if it was “rusty”, Paul Hart confirmed it was.', 'Paul Hart confirms: it was'],
	['Paul Hart took to the radio to deny that it broke.', 'Paul Hart denies: it broke'],
	['Paul Hart was quick to deny that it broke.', 'Paul Hart denies: it broke'],
	['Roe said it broke, a point the council denied.', 'council denies: it broke'],
	['Paul Hart denied knowledge of the break-in.', 'Paul Hart denies: knowledge of the break-in'],
	['Paul Hart confirmed his talks with the union.', 'Paul Hart confirms: his talks with the union'],
	[
		'Paul Hart has refused in letters to discuss claims that it broke.',
		'Paul Hart does not confirm: it broke',
	],
	['Police denied that it broke, Ann Roe said.', 'Police denies: it broke'],
	[
		'Ann Roe claims that Paul Hart hit her. Hart has always maintained he is innocent.',
		'Paul Hart denies: Paul Hart hit her',
	],
])('%s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toEqual([expected]);
});

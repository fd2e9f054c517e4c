import { expect, test } from 'vitest';
import { reactionsTold } from './testing/reactions-told.ts';

test.each([
	['Roe swatted away the claim that it broke.', 'Roe denies: it broke'],
	['Arland slapped down claims that it broke.', 'Arland denies: it broke'],
	['Roe pushed back on the report that she had left.', 'Roe denies: she had left'],
	['Roe took issue with the claim that crime had doubled.', 'Roe denies: crime had doubled'],
	['Mr Roe discounted rumours that he had left.', 'Roe denies: he had left'],
	['Paul Hart took to the radio to deny that it broke.', 'Paul Hart denies: it broke'],
	['Paul Hart was quick to deny that it broke.', 'Paul Hart denies: it broke'],
	['Roe said it broke, a point the council denied.', 'council denies: it broke'],
	['Paul Hart denied knowledge of the break-in.', 'Paul Hart denies: knowledge of the break-in'],
	['Police denied that it broke, Ann Roe said.', 'Police denies: it broke'],
	['Paul Hart denied murder but admitted manslaughter.', 'Paul Hart denies: murder'],
	['Paul Hart brushed aside claims that it broke.', 'Paul Hart denies: it broke'],
	['Felt denied that it broke.', 'Felt denies: it broke'],
	['Ann Holt said that Paul Hart had denied theft.', 'Paul Hart denies: theft'],
])('a phrase or a verb denies: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toContain(expected);
});

test.each([
	['That it had rusted was ruled out by Paul Hart.', 'Paul Hart denies: it had rusted'],
	[
		'Claims that it had rusted, made on Monday, were rubbished by Paul Hart.',
		'Paul Hart denies: it had rusted',
	],
	['That it had rusted was confirmed by Paul Hart.', 'Paul Hart confirms: it had rusted'],
])('a passive tells what it is about: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toContain(expected);
});

test.each([
	[
		'Paul Hart runs the pier. Hart called the claim that it broke “a fantasy”.',
		'Paul Hart denies: it broke',
	],
	[
		'Paul Hart runs the pier. Hart described claims that it broke as “an invention from end to end”.',
		'Paul Hart denies: it broke',
	],
	[
		'Paul Hart runs the pier. Hart called the claim that it broke absurd.',
		'Paul Hart denies: it broke',
	],
])('a claim is given a name: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toContain(expected);
});

test.each([
	[
		'Paul Hart runs the pier. Hart said there was no truth in the report that it broke.',
		'Paul Hart denies: it broke',
	],
	['Paul Hart runs the pier. Hart said it was untrue that it broke.', 'Paul Hart denies: it broke'],
	[
		'Paul Hart runs the pier. Hart said claims that it broke were false.',
		'Paul Hart denies: it broke',
	],
	[
		'Paul Hart runs the pier. Hart said the rumour that it broke was a complete lie.',
		'Paul Hart denies: it broke',
	],
	[
		'Paul Hart runs the pier. “I categorically deny that it broke,” Hart said.',
		'Paul Hart denies: it broke',
	],
	[
		'Paul Hart runs the pier. “We can confirm that it broke in May,” Hart said.',
		'Paul Hart confirms: it broke in May',
	],
	[
		'Paul Hart runs the pier. “We are unable to confirm whether it broke,” Hart said.',
		'Paul Hart does not confirm: it broke',
	],
	['Paul Hart said it was untrue that it broke, but left.', 'Paul Hart denies: it broke'],
])('those who speak say so: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toContain(expected);
});

test.each([
	['Paul Hart said: “Rule out nothing.”'],
	['Ann Roe spoke. “Push back on this.”'],
	['“Hit back at them.”'],
])('a phrase within quotation marks is no verb of the sentence: %s', (paragraph) => {
	expect(reactionsTold(paragraph)).toEqual([]);
});

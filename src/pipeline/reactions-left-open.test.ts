import { expect, test } from 'vitest';
import { reactionsTold } from './testing/reactions-told.ts';

test.each([
	[
		'Paul Hart left open whether the pier would reopen.',
		'Paul Hart does not confirm: the pier would reopen',
	],
	[
		'Whether it had rusted, Paul Hart did not wish to say.',
		'Paul Hart does not confirm: it had rusted',
	],
	[
		'Paul Hart stopped short of saying that it had rusted.',
		'Paul Hart does not confirm: it had rusted',
	],
	[
		'The union said it had rusted, a claim that the ministry neither confirmed nor denied.',
		'ministry does not confirm: it had rusted',
	],
	[
		'The union said it had rusted, a claim that the ministry did not confirm.',
		'ministry does not confirm: it had rusted',
	],
])('%s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toEqual([expected]);
});

test.each([
	'Paul Hart left open whether to appeal.',
	'Paul Hart did not respond to a request for comment.',
	'The union heard reports that the ministry did not confirm the loss of the pier in May.',
])('nothing is left open that could be so: %s', (paragraph) => {
	expect(reactionsTold(paragraph)).toEqual([]);
});

test.each([
	[
		'The union told the court that it had rusted. Paul Hart, the owner, rejected the testimony.',
		'Paul Hart denies: it had rusted',
	],
	[
		'Envoys said that Arland demanded the line be cut, threatening to leave. Paul Hart rejected the accusation.',
		'Paul Hart denies: Arland demanded the line be cut, threatening to leave',
	],
])('what is rejected is words, though they tell of a demand: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toEqual([expected]);
});

test('what is no failure accuses nobody', () => {
	const text =
		'“Twelve have signed, and that is not a failure,” Ann Roe said. Paul Hart rejected the accusation.';
	expect(reactionsTold(text)).toEqual([]);
});

import { expect, test } from 'vitest';
import { reactionsTold } from './testing/reactions-told.ts';

test.each([
	['An aide to Peter Novak who admitted leaking it has resigned.', 'aide confirms: leaking it'],
	['A man accused of hitting Jean Rudd who denied murder was freed.', 'man denies: murder'],
	['A woman in Norwood who admitted theft was jailed.', 'woman in Norwood confirms: theft'],
	['Mr Novak, a friend of Mark Dale, who admitted theft, left.', 'Novak confirms: theft'],
	['Peter Novak, the mayor of Arby, who denied theft, has resigned.', 'Peter Novak denies: theft'],
	['A lawyer for Mr Stone, who has denied any wrongdoing, left.', 'Stone denies: any wrongdoing'],
])('“who” is who the sentence is about: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toEqual([expected]);
});

test('what somebody denies to have admitted is denied alone', () => {
	expect(reactionsTold('Kevin Dorn denies that he admitted stealing the car.')).toEqual([
		'Kevin Dorn denies: he admitted stealing the car',
	]);
});

/** What nothing but hearsay tells, and words that nothing tells to be meant. */
const nothing = `
Mayor Peter Novak said it was not true that he had admitted taking bribes.
Ann Holt falsely claimed that Peter Novak had admitted taking bribes.
Ann Holt alleged that Peter Novak had admitted taking bribes.
Officers say Kevin Dorn admitted killing the man, but he says he did not.
Peter Novak allegedly admitted taking bribes.
Peter Novak is said to have admitted taking bribes.
In the film, detective Dan Quill admitted killing the banker.
Jean Rudd accused Ned Paley of having confirmed that the mine would close.
Ann Holt said the firm had cheated. Police said no one had been charged. Ned Paley denied the allegation.
Ann Holt said the mayor hit her. The judge said the court would sit late. Peter Novak denies the claim.
Prosecutors accused Gary Webb of stealing a van. Kevin Dorn denied the allegation.
Gary Webb was in court. He was accused of murder. Kevin Dorn pleaded not guilty.
Ann Prior said she had been sacked for being ill. The tribunal rejected her claim.
Ann Holt issued a statement about her accusation. Peter Novak denied the allegations.
`;

test.each(nothing.trim().split('\n'))('nobody reacts: %s', (paragraph) => {
	expect(reactionsTold(paragraph)).toEqual([]);
});

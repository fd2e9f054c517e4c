import { expect, test } from 'vitest';
import { reactionsTold } from './testing/reactions-told.ts';

test.each([
	[
		'Paul Hart runs the pier. The union said it broke. Hart said the story was “completely made up”.',
		'Paul Hart denies: it broke',
	],
	[
		'Paul Hart runs the pier. The union said it broke. Hart says he had nothing to do with it.',
		'Paul Hart denies: it broke',
	],
	[
		'Paul Hart runs the pier. The union said it broke. It offered tea. Hart, however, rejected the claim.',
		'Paul Hart denies: it broke',
	],
	[
		'Paul Hart runs the pier. The union said it had warned the owner. Hart, the owner, rejected the accusation.',
		'Paul Hart denies: it had warned the owner',
	],
	[
		'Paul Hart runs the pier. Ann Roe said Hart had lied. Tom Cole said it was late. Hart declined to comment on Roe’s claim.',
		'Paul Hart does not confirm: Hart had lied',
	],
	[
		'Paul Hart runs the pier. The bridge broke, according to the Gazette, which cited a guard. Hart has not confirmed this.',
		'Paul Hart does not confirm: The bridge broke',
	],
	[
		'The union said it broke. “That is not true,” said the mayor of the town.',
		'mayor of the town denies: it broke',
	],
	[
		'Prosecutors accused Ann Roe of theft. Roe denied the allegation.',
		'Ann Roe denies: Ann Roe of theft',
	],
	[
		'The palace said in a statement that it had rusted. It denied that it broke.',
		'palace denies: it broke',
	],
	[
		'The union said it broke. The shipowner, a daughter of the Norwegian concern, disputes this.',
		'shipowner denies: it broke',
	],
	[
		'It broke in May, according to the Gazette, which cited a guard at the north end of the quay and two sailors. Paul Hart has not confirmed this.',
		'Paul Hart does not confirm: It broke in May',
	],
	[
		'Officials accused South Sudan of arming rebels. Salva Kiir denied the accusation.',
		'Salva Kiir denies: South Sudan of arming rebels',
	],
])('words told before are meant: %s', (paragraph, expected) => {
	expect(reactionsTold(paragraph)).toContain(expected);
});

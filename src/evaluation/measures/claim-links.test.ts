import { expect, test } from 'vitest';
import { at, comparisonOf, goldSentence } from '../testing/invented-comparison.ts';
import { claimLinks } from './claim-links.ts';
import { rightClaimLinks } from './right-claim-links.ts';

const [head, shut, safe, denied] = [
	'Pier shut after storm',
	'The north pier was shut on Monday.',
	'The port office said that the pier was safe.',
	'Mr Lind denied that the pier was safe.',
] as const;
const sentences = [head, shut, safe, denied].map((words) => goldSentence(words));

function group(...members: string[]) {
	return { id: '', statement: '', members: members.map(at), stances: [] };
}

/** Both readers link head and shut; only A links safe and denied; only B links shut and safe. */
const clusters = { A: [group(head, shut), group(safe, denied)], B: [group(head, shut, safe)] };

function compared(...claims: string[][]) {
	const found = claims.map((members) => ({ tellings: members.map(at), stances: [] }));
	return comparisonOf({ sentences, clusters }, { claims: found });
}

const measured = (...claims: string[][]) => claimLinks.measure(compared(...claims));

test('a link that any reader made is right; those that every reader made are asked for', () => {
	const { score, differences } = measured(['north pier was shut', 'port office', 'Mr Lind']);
	expect(score).toMatchObject({ precision: 2 / 3, recall: 0, value: 0 });
	expect(differences).toEqual([
		`no claim    a: ${head}  <>  a: ${shut}`,
		`claim       a: ${shut}  <>  a: ${denied}`,
	]);
});

test('the one link that both made is all that is asked for', () => {
	expect(measured([head, shut]).score).toMatchObject({ precision: 1, recall: 1, value: 1 });
});

test('of the links that are made those of any reader are right', () => {
	const share = (...claims: string[][]) => rightClaimLinks.measure(compared(...claims)).score;
	expect(share(['north pier was shut', 'port office', 'Mr Lind']).value).toBe(2 / 3);
	expect(share([head, shut]).value).toBe(1);
	expect(share([head]).value).toBeNull();
});

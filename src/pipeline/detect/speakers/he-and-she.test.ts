import { expect, test } from 'vitest';
import { doubtPronouns } from './he-and-she.ts';

/** How sure it is, of each of some pronouns that stand for one name, that it does. */
function surenessOf(...pronouns: readonly string[]): number[] {
	const text = pronouns.join(' ');
	let start = 0;
	const spoken = pronouns.map((pronoun) => {
		const mention = { start, end: start + pronoun.length };
		start = mention.end + 1;
		return { speaker: { name: 'Roe', mention, rule: 'test', confidence: 0.8, speaker: null } };
	});
	return doubtPronouns(text, spoken).map(({ speaker }) => speaker.confidence);
}

test('one who is only “she”, or named, is not doubted', () => {
	expect(surenessOf('She', 'she', 'Roe')).toEqual([0.8, 0.8, 0.8]);
});

test('of “she” and “he” for one name the rarer one is doubted', () => {
	const [she, other, he, named] = surenessOf('She', 'she', 'he', 'Roe');
	expect([she, other, named]).toEqual([0.8, 0.8, 0.8]);
	expect(he).toBeCloseTo(0.6);
});

test('where both are as rare, both are doubted', () => {
	for (const sureness of surenessOf('she', 'he')) expect(sureness).toBeCloseTo(0.6);
});

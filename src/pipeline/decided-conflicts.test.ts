import { expect, test } from 'vitest';
import { built, entryWith } from './testing/decided-event.ts';

/** Two reports of one sum that have little in common, neither words nor the size of the sum. */
const repairs = {
	'mail.txt': `Pier bill

Repairs to the north pier will cost £18,000, the port office said.
`,
	'post.txt': `The price of a storm

Councillors have been asked for £61,000 by Ada Quill so that planks can be laid again.
`,
};

/** One article counts twice what the other gives one number of. */
const planks = {
	'mail.txt': `Pier shut

The storm tore away 40 planks from the north pier.

A day before the storm tore away 60 planks from the north pier too.
`,
	'post.txt': `Planks gone

The storm tore away 60 planks from the north pier.
`,
};

const byAnn = { by: 'Ann Ahl' };

test('claims that an editor merged conflict where their figures differ', () => {
	const first = built(repairs);
	const [mail, post] = [entryWith(first, 'claim', '£18,000'), entryWith(first, 'claim', '£61,000')];
	expect(mail.id).not.toBe(post.id);
	const merge = [{ ids: [mail.id, post.id], words: [mail.words, post.words], ...byAnn }];
	const { analysis, unfit } = built(repairs, first.ledger, { merge });
	expect(unfit).toEqual([]);
	const claim = analysis.claims.find(({ id }) => id === mail.id)!;
	expect(claim.agreement).toBe('conflicting');
	expect(claim.differences.map(({ words }) => words)).toContainEqual(['£18,000', '£61,000']);
});

test('so do tellings that an editor confirmed to be of one claim, though an article counts both', () => {
	const first = built(planks);
	const before = entryWith(first, 'claim', '40 planks');
	const agreement = (event: typeof first) =>
		event.analysis.claims.find(({ id }) => id === before.id)?.agreement;
	expect(agreement(first)).toBe('reworded');
	const confirm = [{ id: before.id, words: before.words, ...byAnn }];
	expect(agreement(built(planks, first.ledger, { confirm }))).toBe('conflicting');
});

import { expect, test } from 'vitest';
import type { LedgerEntry } from '../model/ledger.ts';
import { reported } from '../model/testing/reported.ts';
import { readReview } from './read-review.ts';
import { reviewTemplate } from './review-template.ts';
import { published } from './testing/review-of.ts';

const scale = published.scales.get('default')!;

function filled(words: string, change: (text: string) => string = (text) => text) {
	const entry = { ...(published.entries.get('g6h7j8k') as LedgerEntry), words };
	const text = change(reviewTemplate(entry, scale));
	const entries = new Map([[entry.id, entry]]);
	return readReview({ path: `content/reviews/${entry.id}.mdx`, text }, { ...published, entries });
}

test('begins as a draft', () => {
	expect(reported(filled('12 ships left.').findings)).toContain('This is a draft');
});

test.each([
	'12 ships left.',
	'“It: {shut}”, he said # today',
	'- a dash, and "marks"',
	`A sentence of ${'many '.repeat(60)}words.`,
])('names the version and the very words of the claim: %s', (words) => {
	const { value, findings } = filled(words, (text) =>
		text
			.replace('draft: true\n', '')
			.replace('signed: []', 'signed: [{ name: Ann Ahl, date: 2031-04-05 }]'),
	);
	expect(findings).toEqual([]);
	expect(value).toMatchObject({ version: 2, words, lapsed: false, rating: { id: 'open' } });
});

test('is nobody’s verdict until somebody signs', () => {
	const { value, findings } = filled('12 ships left.', (text) => text.replace('draft: true\n', ''));
	expect(value).toBeUndefined();
	expect(reported(findings)).toContain('once somebody signs it');
});

import { expect, test } from 'vitest';
import { reported } from '../model/testing/reported.ts';
import { readReview } from './read-review.ts';
import { lines, published, reviewOf } from './testing/review-of.ts';

function read(changes: Record<string, string | undefined>, settings = published.settings) {
	return readReview(reviewOf(changes), { ...published, settings });
}

function reportOn(changes: Record<string, string | undefined>): string {
	return reported(read(changes).findings);
}

test('counts people, not signatures, where two must sign', () => {
	const two = { ...published.settings, signatures: 2 };
	const twice = `${lines.signed}\n  - name: Ann Ahl\n    date: 2031-04-06`;
	expect(reported(read({}, two).findings)).toContain('once two people sign it');
	expect(read({ signed: twice }, two).value).toBeUndefined();
	expect(
		read({ signed: `${twice}\n  - name: Bo Berg\n    date: 2031-04-06` }, two).value,
	).toBeDefined();
});

test('takes a name that is written in another way for the same person, and a desk for nobody', () => {
	const two = { ...published.settings, signatures: 2 };
	const and = (more: string) =>
		read({ signed: `${lines.signed}\n  - ${more}\n    date: 2031-04-06` }, two).value;
	expect(and('name: ANN  AHL')).toBeUndefined();
	expect(and('name: Ａnn Ahl')).toBeUndefined();
	expect(and('name: The Desk\n    organisation: true')).toBeUndefined();
	expect(and('name: Anna Ahl')).toBeDefined();
});

test('holds the verdicts that were changed to the same rules', () => {
	const earlier = (changes: Record<string, string>) => {
		const all = {
			rating: 'fails',
			version: '1',
			words: 'The quay is shut.',
			signed: '[{ name: Ann Ahl, date: 2031-04-01 }]',
			reason: 'The log was found.',
			...changes,
		};
		const written = Object.entries(all).map(([key, value]) => `    ${key}: ${value}`);
		return `\n  -\n${written.join('\n')}`;
	};
	expect(reportOn({ earlier: earlier({}) })).toBe('');
	expect(reportOn({ earlier: earlier({ words: 'The quay is open.' }) })).toMatchInlineSnapshot(`
		"content/reviews/b2c3d4f.mdx:18:5 error [review]
		  Version 1 of the claim has other words: “The quay is shut.”. This review is not published until this is mended.
		      words: The quay is open."
	`);
	expect(reportOn({ earlier: earlier({ version: '7' }) })).toContain('has no version 7');
	const two = { ...published.settings, signatures: 2 };
	const signed = '[{ name: Ann Ahl, date: 2031-04-01 }, { name: Bo Berg, date: 2031-04-01 }]';
	expect(reported(read({ signed, earlier: earlier({}) }, two).findings)).toMatchInlineSnapshot(`
		"content/reviews/b2c3d4f.mdx:16:5 error [review]
		  A review is published once two people sign it, under “signed”; an organisation is none. This review is not published until this is mended.
		      signed: [{ name: Ann Ahl, date: 2031-04-01 }]"
	`);
	expect(read({ signed, earlier: earlier({ signed }) }, two).value).toBeDefined();
});

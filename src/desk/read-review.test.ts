import { expect, test } from 'vitest';
import { reported } from '../model/testing/reported.ts';
import { readReview } from './read-review.ts';
import { published, reviewOf } from './testing/review-of.ts';

function read(changes: Record<string, string | undefined>, settings = published.settings) {
	return readReview(reviewOf(changes), { ...published, settings });
}

function reportOn(changes: Record<string, string | undefined>): string {
	return reported(read(changes).findings);
}

test('reads a signed review with its rating, its evidence and its text', () => {
	const { value, findings } = read({});
	expect(findings).toEqual([]);
	expect(value).toMatchObject({
		claim: 'b2c3d4f',
		lapsed: false,
		rating: { name: 'Holds', rating: 2 },
		scale: { id: 'default', name: 'Quay', bounds: { worst: 1, best: 2 } },
		signed: [{ name: 'Ann Ahl', date: '2031-04-05', role: 'editor' }],
		evidence: [{ title: 'The log', article: 'harbour', quote: 'No ship.' }],
		text: 'The *log* says so.',
		blocks: [
			{
				kind: 'paragraph',
				of: [
					{ kind: 'text', text: 'The ' },
					{ kind: 'emphasis', of: [{ kind: 'text', text: 'log' }] },
					{ kind: 'text', text: ' says so.' },
				],
			},
		],
	});
});

test('publishes no draft, whoever has signed it', () => {
	const { value, findings } = read({ draft: 'true' });
	expect(value).toBeUndefined();
	expect(reported(findings)).toMatchInlineSnapshot(`
		"content/reviews/b2c3d4f.mdx:14:1 warning [review-unsigned]
		  This is a draft, and is not published. Take out “draft: true” once it is signed.
		  draft: true"
	`);
});

test('publishes nothing that nobody signed', () => {
	expect(read({ signed: '[]' }).value).toBeUndefined();
	expect(read({ signed: undefined }).value).toBeUndefined();
	expect(reportOn({ signed: '[]' })).toMatchInlineSnapshot(`
		"content/reviews/b2c3d4f.mdx:6:1 warning [review-unsigned]
		  A review is published once somebody signs it, under “signed”.
		  signed: []"
	`);
});

test('lapses when the words of the claim were changed since, and asks for a review of the new ones', () => {
	const { value, findings } = read({ claim: 'g6h7j8k', words: '11 ships left.' });
	expect(value?.lapsed).toBe(true);
	expect(reported(findings)).toMatchInlineSnapshot(`
		"content/reviews/g6h7j8k.mdx:4:1 warning [review-lapsed]
		  The words of the claim were changed since version 1, so its page no longer shows this verdict. Now they are: “12 ships left.”. Review them anew, with “version: 2”.
		  words: 11 ships left."
	`);
	expect(read({ claim: 'g6h7j8k', version: '2', words: '12 ships left.' }).value?.lapsed).toBe(
		false,
	);
});

test('lapses where the claim is stated as before and told otherwise, and says so', () => {
	const { value, findings } = read({ claim: 'm2n3p4q', words: 'Ships left.' });
	expect(value?.lapsed).toBe(true);
	expect(reported(findings)).toContain(
		'It is stated as before; its page shows how it is told now. Review them anew, with “version: 2”.',
	);
});

test('says what an id looks like', () => {
	expect(reportOn({ claim: '/c/b2c3d4f/' })).toContain(
		'“claim” must be the id of a claim, as in the address of its page;',
	);
});

test('tells what is lacking at the first key, not at the comments before it', () => {
	const { path, text } = reviewOf({ rating: undefined });
	const commented = text.replace('---\n', '---\n# yaml-language-server: $schema=x\n');
	const { findings } = readReview({ path, text: commented }, published);
	expect(reported(findings)).toContain(
		`${path}:3:1 error [review]\n  A review lacks “rating”: it must be`,
	);
});

test('publishes no words of a comment', () => {
	const body =
		'{/* Call *Ann* first. */}\n\nThe log {/* which? */}says so.\n\n- {/* ask */}One.\n\n{/* last */}';
	expect(readReview(reviewOf({}, body), published).value?.text).toBe('The log says so.\n\n- One.');
});

test('judges no other words than those that the claim had in that version', () => {
	expect(reportOn({ words: 'The quay is open.' })).toMatchInlineSnapshot(`
		"content/reviews/b2c3d4f.mdx:4:1 error [review]
		  Version 1 of the claim has other words: “The quay is shut.”. This review is not published until this is mended.
		  words: The quay is open."
	`);
	expect(reportOn({ version: '3' })).toContain('has no version 3; it is in version 1');
	expect(read({ claim: 'g6h7j8k', version: '2', words: '11 ships left.' }).value).toBeUndefined();
});

test.each([
	['h7j8k9m', 'No claim of this site has the id h7j8k9m.'],
	['f5g6h7j', 'is a quotation'],
])('judges nothing but a claim that is published: %s', (id, reason) => {
	const { value, findings } = read({ claim: id });
	expect(value).toBeUndefined();
	expect(reported(findings)).toContain(`content/reviews/${id}.mdx:2:1 error [review]\n`);
	expect(reported(findings)).toContain(reason);
});

test.each([
	['c3d4f5g', 'It shut.', 'has become a part of b2c3d4f, so this verdict is not shown'],
	['d4f5g6h', 'It sank.', 'no longer published, and neither is this verdict'],
])('passes over a verdict whose claim has gone, and says so: %s', (claim, words, reason) => {
	const { value, findings } = read({ claim, words });
	expect(value).toBeUndefined();
	expect(reported(findings)).toContain(`${claim}.mdx:2:1 warning [review-lapsed]\n`);
	expect(reported(findings)).toContain(reason);
});

test('is named by its claim', () => {
	const file = { ...reviewOf({}), path: 'content/reviews/quay.mdx' };
	expect(reported(readReview(file, published).findings)).toContain('is named b2c3d4f.mdx');
});

test('rates by the values of a scale that is there', () => {
	expect(reportOn({ rating: 'true' })).toContain('must be a value of the scale');
	expect(reportOn({ rating: 'right' })).toMatchInlineSnapshot(`
		"content/reviews/b2c3d4f.mdx:5:1 error [review]
		  “right” is not a value of the scale “Quay”; these are: holds, fails, open. This review is not published until this is mended.
		  rating: right"
	`);
	expect(reportOn({ scale: 'other' })).toContain(
		'There is no scale “other” that can be read; these are: default.',
	);
});

test('rests on evidence that is there, each in one place', () => {
	const evidence = (more: string) => reportOn({ evidence: `\n  - title: The log\n    ${more}` });
	expect(evidence('article: pier')).toContain(':11:5 error [review]\n  There is no article pier.');
	expect(evidence('claim: k9m2n3p')).toContain('error [review]\n  There is no claim k9m2n3p.');
	expect(evidence('quotation: b2c3d4f')).toContain('There is no quotation b2c3d4f.');
	expect(evidence('url: ftp://example.org')).toContain('begins with https://');
	expect(evidence('url: https://example.org\n    article: harbour')).toContain('in one place');
});

test('rests on evidence that has become part of another, or is no longer found, and says so', () => {
	const evidence = (id: string) => read({ evidence: `\n  - title: The log\n    claim: ${id}` });
	const merged = evidence('c3d4f5g');
	expect(merged.value).toBeDefined();
	expect(reported(merged.findings)).toMatchInlineSnapshot(`
		"content/reviews/b2c3d4f.mdx:11:5 warning [review-evidence-changed]
		  The claim c3d4f5g has become a part of b2c3d4f. Name that one, if the verdict still rests on it.
		    - title: The log"
	`);
	const retired = evidence('d4f5g6h');
	expect(retired.value).toBeDefined();
	expect(reported(retired.findings)).toContain('The claim d4f5g6h is no longer published');
});

test('refuses code, before anything else is read of it', () => {
	const { value, findings } = readReview(reviewOf({}, 'A {run()} b.'), published);
	expect(value).toBeUndefined();
	expect(reported(findings)).toContain('error [hand-written-mdx]');
});

test.each(['## Head', '<cite>a</cite>', '---', '`code`', '[a](mailto:a@example.org)', '[a](b)'])(
	'holds text alone: %s',
	(body) => {
		const { value, findings } = readReview(reviewOf({}, body), published);
		expect(value).toBeUndefined();
		expect(findings).toHaveLength(1);
	},
);

test('keeps the verdicts that were changed, and why', () => {
	const earlier = `\n  - rating: fails\n    version: 1\n    words: The quay is shut.\n    signed: [{ name: Ann Ahl, date: 2031-04-01 }]\n    reason: The log was found.`;
	expect(read({ earlier }).value?.earlier).toMatchObject([
		{ rating: { name: 'Fails' }, reason: 'The log was found.' },
	]);
	expect(reportOn({ earlier: earlier.replace('fails', 'wrong') })).toContain(
		'“wrong” is not a value',
	);
});

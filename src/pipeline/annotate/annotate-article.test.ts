import { readdirSync, readFileSync } from 'node:fs';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { AnalysedArticle, EventAnalysis } from '../../model/event-analysis.ts';
import { annotateArticle } from './annotate-article.ts';
import { mdxFeatures } from './read-mdx.ts';
import { sourceTextOf } from './source-text-of.ts';
import { annotationOf } from './testing/random-texts.ts';
import { readTagged } from './testing/read-tagged.ts';

function annotated(tagged: string, changes: Partial<AnalysedArticle> = {}) {
	const tags = readTagged(tagged);
	const { article, event } = annotationOf(tags);
	return annotateArticle({ ...article, ...changes }, tags.text, event);
}

function mdxOf(tagged: string, changes?: Partial<AnalysedArticle>): string {
	const result = annotated(tagged, changes);
	if ('finding' in result) throw result.finding;
	return result.mdx;
}

function findingOf(tagged: string): string {
	const result = annotated(tagged);
	if ('mdx' in result) throw new Error('The article was written.');
	const { file, line, column, ruleId, reason } = result.finding;
	return `${file!}:${line!}:${column!} ${ruleId!}: ${reason}`;
}

describe('fixtures', () => {
	const fixtures = new URL('fixtures/annotate-article/', import.meta.url);
	test.for(readdirSync(fixtures))('%s', async (name) => {
		const input = readFileSync(new URL(`${name}/input.json`, fixtures), 'utf8');
		const { text } = JSON.parse(input) as { text: string };
		const mdx = mdxOf(text);
		await expect(mdx).toMatchFileSnapshot(new URL(`${name}/output.mdx`, fixtures).pathname);
		expect(sourceTextOf(mdx)).toBe(readTagged(text).text);
	});
});

test('marks a scare quotation without an address', () => {
	const scare = {
		id: 'q1',
		block: 'p1',
		kind: 'scare' as const,
		kindBasis: { rule: 'test', confidence: 1 },
		speaker: null,
		cue: null,
	};
	const mdx = mdxOf('The “old” quay\n', { quotations: [{ ...scare, start: 5, end: 8 }] });
	expect(mdx).toContain('The “<Quotation kind="scare">old</Quotation>” quay');
});

test('counts the tellings of one claim in one article', () => {
	const { article, event } = annotationOf(
		readTagged('[claim]It fell.[/claim] [claim]It fell.[/claim]'),
	);
	const tellings = event.claims.flatMap((claim) => claim.tellings);
	const once: EventAnalysis = { ...event, claims: [{ ...event.claims[0]!, id: 'k3m', tellings }] };
	const result = annotateArticle(article, 'It fell. It fell.', once);
	expect(result).toHaveProperty(
		'mdx',
		expect.stringContaining(
			'<Claim id="c-k3m" claim="k3m">It fell.</Claim> <Claim id="c-k3m-2" claim="k3m">It fell.</Claim>',
		),
	);
});

test('leaves out what other articles tell', () => {
	const mdx = mdxOf('[claim]It fell.[/claim]\n', { id: 'another-article' });
	expect(mdx).not.toContain('<Claim');
});

test('writes a block in character references where the two parsers differ', () => {
	const mdx = mdxOf('Plain *text*\na👩__x__👩b\n');
	expect(mdx).toContain('>Plain \\*text\\*<');
	expect(mdx).toContain('>a&#x1F469;&#x5F;&#x5F;x&#x5F;&#x5F;&#x1F469;b<');
	expect(sourceTextOf(mdx)).toBe('Plain *text*\na👩__x__👩b\n');
});

test('never lets a phrase that Astro looks for in compiled code come from the text', () => {
	const phrase = 'export default function MDXContent';
	const { code } = mdxToJs(mdxOf(`${phrase} and ${phrase}\n`), { features: mdxFeatures });
	expect(code).not.toContain(phrase);
});

test('refuses a character that no page can show, and says where it stands', () => {
	expect(findingOf('One\nTwo \ud800 three\n')).toMatchInlineSnapshot(
		`"seeds/example-event/example.txt:2:5 not-writable-as-mdx: The character U+D800 would change on a page. Take it out of the file, or put the character that was meant in its place."`,
	);
});

test('refuses a line with more marks than a page can be built with', () => {
	expect(findingOf('One\n' + '[claim]a[/claim] '.repeat(2001))).toMatchInlineSnapshot(
		`"seeds/example-event/example.txt:2:1 not-writable-as-mdx: This line holds more than 2000 claims and quotations, too many for one paragraph of a page. Split it into several lines."`,
	);
});

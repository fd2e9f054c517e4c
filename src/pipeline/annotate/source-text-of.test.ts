import { expect, test } from 'vitest';
import { sourceTextOf } from './source-text-of.ts';

test('takes paragraphs and the white space between them, and no markers', () => {
	const mdx = String.raw`---
title: "A"
before: "\ufeff"
---

<Paragraph id="p1" role="body" after="\r\n\t">One <Claim id="c-1" claim="1">t\*o</Claim></Paragraph>

<Paragraph id="p2" role="body">Three</Paragraph>
`;
	expect(sourceTextOf(mdx)).toBe('\ufeffOne t*o\r\n\tThree\n');
});

test.for<readonly [what: string, mdx: string]>([
	['an expression', '<Paragraph>a {1 + 1}</Paragraph>'],
	['an import', 'import "x"'],
	['an unknown component', '<Other>a</Other>'],
	['an attribute that is an expression', '<Paragraph id={1}>a</Paragraph>'],
	['a spread', '<Paragraph {...a}>a</Paragraph>'],
	['a paragraph outside components', 'a'],
	['emphasis', '<Paragraph>a *b*</Paragraph>'],
	['words beside a paragraph', '<Paragraph>a</Paragraph> b'],
])('refuses %s', ([, mdx]) => {
	expect(() => sourceTextOf(mdx)).toThrow(/^Annotated articles consist of|is not a string/);
});

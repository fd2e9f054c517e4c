import type { Finding } from '../../src/model/finding.ts';
import type { IntakeArticle } from '../../src/intake/intake-article.ts';
import { defaultLimits } from '../../src/pipeline/read/limits.ts';
import { readDocuments } from '../../src/pipeline/read/read-documents.ts';

/** The text of an article as its file holds it: a paragraph a line. */
export const textOf = ({ lines }: IntakeArticle): string => `${lines.join('\n')}\n`;

/** Why `content` would refuse a text; the findings speak of what the text comes from. */
export function refusals(text: string, named: string): readonly Finding[] {
	const source = { file: 'article.txt', bytes: new TextEncoder().encode(text) };
	const read = readDocuments([source], { event: 'event', limits: defaultLimits });
	const fatal = read.findings.filter((found) => found.fatal);
	for (const found of fatal) found.file = named;
	return fatal;
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formats } from './formats.ts';
import type { Intake, IntakeArticle, Unread } from './intake-article.ts';

/** What is read, one paragraph a line, below the headline and each fact. */
function outline(article: IntakeArticle | Unread): string {
	if ('why' in article) return `refused: ${article.why}\n`;
	const facts = Object.entries(article.facts).map(([name, fact]) => `${name}: ${String(fact)}`);
	const head = [`headline: ${article.headline ?? 'none'}`, ...facts];
	return `${head.join('\n')}\n\n${article.lines.join('\n')}\n`;
}

function read(file: string, intake: Intake): IntakeArticle | Unread {
	const format = formats.find(({ extensions }) => extensions.some((end) => file.endsWith(end)))!;
	return format.fn(intake);
}

describe('fixtures', () => {
	const fixtures = new URL('fixtures/', import.meta.url);
	test.each(readdirSync(fixtures))('%s', async (name) => {
		const folder = new URL(`${name}/`, fixtures);
		const file = readdirSync(folder).find((each) => each !== 'output.txt')!;
		const bytes = readFileSync(new URL(file, folder));
		await expect(outline(read(file, { bytes }))).toMatchFileSnapshot(
			new URL('output.txt', folder).pathname,
		);
	});
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finding, type Finding } from '../../src/model/finding.ts';
import { namesIn } from '../disk/entries.ts';

/** The pages that come with the program and that only a desk can write. */
const templates = fileURLToPath(new URL('../init/template/pages', import.meta.url));

/** The line by which a page says that the desk has not made it its own yet. */
const mark = /(?<=^---\r?\n(?:(?!---).*\r?\n)*)template: *true\b/u;

const unfilled =
	'This page is still a template, and says so to readers. Put what is true of you in the place of its words, then take out this line.';
const missing =
	'There is no such page yet: the site shows a template, which says so to readers. Get it with npx variorum init, which overwrites nothing, and fill it in.';

/** A warning for each page in the folder `pages` that the desk has not written. */
export async function pageTemplates(pages: string): Promise<Finding[]> {
	const own = (await namesIn(pages)).filter((name) => name.endsWith('.mdx'));
	const lacking = (await namesIn(templates)).filter((name) => !own.includes(name));
	const findings = lacking.map((name) =>
		finding('page-template', { file: `content/pages/${name}`, reason: missing }),
	);
	for (const name of own) {
		const text = await readFile(join(pages, name), 'utf8');
		const offset = mark.exec(text)?.index;
		if (offset === undefined) continue;
		const place = { file: `content/pages/${name}`, at: { text, offset } };
		findings.push(finding('page-template', { ...place, reason: unfilled }));
	}
	return findings;
}

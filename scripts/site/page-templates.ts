import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finding, type Finding } from '../../src/model/finding.ts';
import { namesIn } from '../disk/entries.ts';
import { asCalled } from '../terminal/as-called.ts';

/** The pages that come with the program and that only a desk can write. */
const templates = fileURLToPath(new URL('../init/template/pages', import.meta.url));

/** The line by which a page says that the desk has not made it its own yet. */
const mark = /(?<=^---\r?\n(?:(?!---).*\r?\n)*)template: *true\b/u;

const unfilled = {
	one: 'This page is still a template, and says so to readers. Put what is true of you in the place of its words, then take out this line.',
	several: (pages: string) =>
		`${pages} are still templates, and say so to readers. Put what is true of you in the place of their words, then take out the line “template: true” of each.`,
};
const missing = {
	one: `There is no such page yet: the site shows a template, which says so to readers. Get it with ${asCalled('init')}, which overwrites nothing, and fill it in.`,
	several: (pages: string) =>
		`${pages} are not there yet: the site shows templates, which say so to readers. Get them with ${asCalled('init')}, which overwrites nothing, and fill them in.`,
};

/** A warning of the pages in the folder `pages` that the desk has not written, and one of those that it lacks. */
export async function pageTemplates(pages: string): Promise<Finding[]> {
	const own = (await namesIn(pages)).filter((name) => name.endsWith('.mdx'));
	const lacking = (await namesIn(templates)).filter((name) => !own.includes(name));
	const marked = (await Promise.all(own.map((name) => markIn(pages, name)))).flat();
	return [
		...toldOnce(
			lacking.map((name) => ({ name })),
			missing,
		),
		...toldOnce(marked, unfilled),
	];
}

/** A page, and where it says that it is a template. */
interface Template {
	readonly name: string;
	readonly at?: { readonly text: string; readonly offset: number };
}

async function markIn(pages: string, name: string): Promise<Template[]> {
	const text = await readFile(join(pages, name), 'utf8');
	const offset = mark.exec(text)?.index;
	return offset === undefined ? [] : [{ name, at: { text, offset } }];
}

/** What holds of several pages is told once, with their number and their names. */
function toldOnce(
	[first, ...others]: readonly Template[],
	{ one, several }: typeof unfilled,
): Finding[] {
	if (!first) return [];
	if (others.length === 0) {
		const { name, at } = first;
		return [
			finding('page-template', { file: `content/pages/${name}`, reason: one, ...(at && { at }) }),
		];
	}
	const names = [first, ...others].map(({ name }) => name);
	const reason = several(`${names.length} pages (${names.join(', ')})`);
	return [finding('page-template', { file: 'content/pages', reason })];
}

import { basename, extname } from 'node:path';
import { slugOf } from '../../src/text/slug-of.ts';
import type { IntakeArticle } from '../../src/intake/intake-article.ts';
import { isAddress } from './take-in.ts';

/** Longest name that is made of an outlet and a headline, in characters: addresses are read, too. */
const longest = 60;

/**
 * What the file of an article is to be called, without its ending: after the file that it comes from, or
 * for a page after its outlet and headline. Where that name is taken, a number tells them apart.
 */
export function articleName(
	named: string,
	{ headline, facts }: IntakeArticle,
	taken: ReadonlySet<string>,
): string {
	const isPage = isAddress(named) || /\.x?html?$/iu.test(named);
	const told = [facts.publisher, headline].filter((part) => part !== undefined).join(' ');
	const name = cut(slugOf('article', isPage && headline !== undefined ? told : fileName(named)));
	let free = name;
	for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
	return free;
}

function fileName(named: string): string {
	const path = isAddress(named) ? new URL(named).pathname : named;
	return basename(path, extname(path));
}

/** At a whole word. */
function cut(slug: string): string {
	if (slug.length <= longest) return slug;
	return slug
		.slice(0, longest + 1)
		.replace(/-[^-]*$/u, '')
		.slice(0, longest);
}

import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Cited } from '../model/cited.ts';

// The library can only write ASCII, and leaves out letters that it does not know, or escape nothing.
// The words must not lose a letter, so they are escaped here.
plugins.config.get('@bibtex').format.asciiOnly = false;

/** What the characters that TeX, BibTeX or the library would read as their own are written as. */
const inTex = new Map([
	['\\', '\\textbackslash{}'],
	['~', '\\textasciitilde{}'],
	['^', '\\textasciicircum{}'],
	['<', '\\textless{}'],
	['>', '\\textgreater{}'],
	...Array.from('{}$&#_%', (character) => [character, `\\${character}`] as const),
]);

/** A citation for BibTeX; outlets and writers are whole names, in braces. `url` is null where the host is not known. */
export function bibtexCitation(cited: Cited, url: string | null): string {
	const { author, writers = [], title, note, site } = cited;
	const item = cslItem({
		...cited,
		author: author && escapeTex(author),
		writers: writers.map(escapeTex),
		title: escapeTex(title),
	});
	const escaped = { ...item, note: escapeTex(`${site}, ${note}`) };
	return new Cite([url ? { ...escaped, URL: inBraces(url) } : escaped]).format('bibtex').trim();
}

/** A citation for Zotero, Pandoc and all else that reads CSL-JSON. */
export function cslCitation(cited: Cited, url: string | null): string {
	const item = { ...cslItem(cited), 'container-title': cited.site, note: cited.note };
	return new Cite([url ? { ...item, URL: url } : item]).format('data', { format: 'text' }).trim();
}

/** Where the writers are known they are the authors, and the outlet is the publisher. */
function cslItem({ kind, id, title, author, writers = [], issued, version }: Cited) {
	const outlet = author === null ? [] : [author];
	const authors = (writers.length > 0 ? writers : outlet).map((literal) => ({ literal }));
	return {
		id: `${kind}-${id}`,
		'citation-key': `variorum_${id.replace(/[^0-9a-z]/gi, '_')}`,
		type: 'webpage',
		title,
		...(authors.length > 0 && { author: authors }),
		...(writers.length > 0 && author !== null && { publisher: author }),
		...(issued !== null && { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
		version: String(version),
	};
}

function escapeTex(words: string): string {
	return Array.from(words, (character) => inTex.get(character) ?? character).join('');
}

/** An address is taken as it is, so that a brace in it would end the field. */
function inBraces(url: string): string {
	return url.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

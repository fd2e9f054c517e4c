import type { Facts } from './intake-article.ts';
import { breakMarks } from './letters-of.ts';

/** What may tell each fact, the surest first. */
interface MetadataTexts {
	readonly publisher: readonly Text[];
	readonly url: readonly Text[];
	readonly date: readonly Text[];
	readonly authors: readonly string[];
	readonly language: readonly Text[];
}
type Text = string | readonly string[] | undefined;

/** The first text of each kind that can stand in a record; what can't is left out, not mended. */
export function factsFrom(told: MetadataTexts, base?: string): Facts {
	const publisher = first(told.publisher, nameIn);
	const url = first(told.url, (text) => addressIn(text, base));
	const date = first(told.date, dayIn);
	const language = first(told.language, languageIn);
	const authors = [...new Set(told.authors.flatMap((text) => nameIn(withoutBy(text)) ?? []))];
	return {
		...(publisher !== undefined && { publisher }),
		...(url !== undefined && { url }),
		...(date !== undefined && { date }),
		...(authors.length > 0 && { authors }),
		...(language !== undefined && { language }),
	};
}

function first(
	texts: readonly Text[],
	read: (text: string) => string | undefined,
): string | undefined {
	return texts
		.flat()
		.flatMap((text) => (text === undefined ? [] : (read(text) ?? [])))
		.at(0);
}

/** A longer text, in characters, is no name. */
const longestName = 120;

/** A name on one line; an address is none, though pages give one for an author. */
function nameIn(text: string): string | undefined {
	const name = text.replace(/\s+/gu, ' ').trim();
	return name === '' || name.length > longestName || URL.canParse(name) ? undefined : name;
}

/** “By Ann Roe”: some pages give the whole line for the name. */
const withoutBy = (text: string) => text.replace(/^\s*by:?\s+(?=\p{Lu})/iu, '');

function addressIn(text: string, base?: string): string | undefined {
	const url = URL.parse(text.trim(), base);
	return url && /^https?:$/u.test(url.protocol) && url.username === '' ? url.href : undefined;
}

/** The day as the outlet wrote it: of a time in another zone it may be the next one for a reader. */
function dayIn(text: string): string | undefined {
	const [, ...parts] = /^\s*(\d{4})(-?)(\d\d)\2(\d\d)(?:$|[T\s])/u.exec(text) ?? [];
	if (parts.length === 0) return undefined;
	const day = [parts[0], parts[2], parts[3]].join('-');
	const time = Date.parse(day);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

function languageIn(text: string): string | undefined {
	const [code = ''] =
		/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.exec(text.trim().replaceAll('_', '-')) ?? [];
	return code === '' ? undefined : code.replace(/^[A-Z]+/u, (main) => main.toLowerCase());
}

/** The texts at a path of keys in data that anybody may have written: one, several of a list, or none. */
export function textAt(data: unknown, ...keys: readonly string[]): string[] {
	if (typeof data === 'string') return keys.length === 0 ? [data.replace(breakMarks, '')] : [];
	if (Array.isArray(data)) return data.flatMap((item: unknown) => textAt(item, ...keys));
	const [key, ...rest] = keys;
	if (key === undefined || typeof data !== 'object' || data === null) return [];
	return Object.hasOwn(data, key) ? textAt((data as Record<string, unknown>)[key], ...rest) : [];
}

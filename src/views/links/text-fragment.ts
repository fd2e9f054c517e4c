/** What stands right before and behind words, in the same paragraph. */
interface Context {
	readonly prefix: string;
	readonly suffix: string;
}

/** Up to so many words are searched whole; of more, so many at either end. */
export const longestWhole = 16;
export const wordsAtAnEnd = 6;

/** So few words may well stand elsewhere on a page too; then so many around them are searched with them. */
const fewestAlone = 3;
const wordsAround = 3;

const nowhere: Context = { prefix: '', suffix: '' };

/**
 * The text directive by which a browser finds words on a page and marks them: `text=our%20words`.
 * Words of several paragraphs must be told by their ends, as a whole is looked for in one paragraph.
 * Without words there is nothing to look for, and the directive is empty.
 */
export function textFragment(words: string, { prefix, suffix }: Context = nowhere): string {
	const all = wordsOf(words);
	if (all.length === 0) return '';
	if (all.length > longestWhole) {
		return directive({ start: all.slice(0, wordsAtAnEnd), end: all.slice(-wordsAtAnEnd) });
	}
	if (all.length > fewestAlone) return directive({ start: all });
	const before = wordsOf(prefix).slice(-wordsAround);
	const after = wordsOf(suffix).slice(0, wordsAround);
	return directive({ before, start: all, after });
}

interface Directive {
	readonly before?: readonly string[];
	readonly start: readonly string[];
	readonly end?: readonly string[];
	readonly after?: readonly string[];
}

/** Its parts as they are written in an address. */
export function directive({ before = [], start, end = [], after = [] }: Directive): string {
	const parts = [
		before.length > 0 ? `${encoded(before)}-` : null,
		encoded(start),
		end.length > 0 ? encoded(end) : null,
		after.length > 0 ? `-${encoded(after)}` : null,
	];
	return `text=${parts.filter((part) => part !== null).join(',')}`;
}

/**
 * An address that leads to the words. A place named in it comes first: browsers go there where they
 * don’t know text directives, or don’t find the words.
 */
export function withTextFragment(address: string, directive: string): string {
	if (directive === '') return address;
	const [page] = address.split(':~:');
	return `${page!}${page!.includes('#') ? '' : '#'}:~:${directive}`;
}

export function wordsOf(words: string): string[] {
	return words.split(/\s+/u).filter((word) => word !== '');
}

/** A hyphen would mean a prefix or a suffix; commas and ampersands are encoded with all the rest. */
function encoded(words: readonly string[]): string {
	return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}

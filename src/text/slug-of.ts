import slugify from '@sindresorhus/slugify';
import type { MintedSlug } from '../model/ledger.ts';
import { shortHash } from './short-hash.ts';

/** Longest slug made of a name, in characters. */
const longest = 80;

/** Names that the site, the host or an operating system wants for itself. */
const reserved =
	/^(?:404|index|search|pagefind|astro|about|method|con|prn|aux|nul|(?:com|lpt)\d)$/u;

/** A name as a part of an address: never empty, never a reserved name, at most 80 characters. */
export function slugOf(kind: MintedSlug['kind'], name: string): string {
	const whole = slugify(name, { decamelize: false });
	const slug = cutAtWord(whole.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, ''));
	if (slug === '') return `${kind}-${shortHash(name)}`;
	return reserved.test(slug) ? `${slug}-${kind}` : slug;
}

function cutAtWord(slug: string): string {
	if (slug.length <= longest) return slug;
	const cut = slug.slice(0, longest + 1);
	return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, longest);
}

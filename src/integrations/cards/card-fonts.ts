import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontDetails } from '@takumi-rs/core';

/** The typeface of the site, as far as it is in files of this machine. */
interface CardFonts {
	/** One for each script that the typeface has. */
	readonly fonts: readonly FontDetails[];
	/** Whether there is a letter for each character of some words. */
	readonly legible: (words: string) => boolean;
	/** Changes with the bytes of the files. */
	readonly hash: string;
}

export const family = 'Source Serif';

type Range = [first: number, last: number];

/** Marks that turn the direction of what follows: words on a card could run over into the next line. */
const turning = /[\u202A-\u202E\u2066-\u2069]/u;

export function cardFonts(): CardFonts {
	const scripts = Object.entries(unicodeRanges());
	const fonts = scripts.map(([script, unicodeRange]) => ({
		name: family,
		data: readFileSync(resolved(`files/source-serif-4-${script}-wght-normal.woff2`)),
		unicodeRange,
	}));
	const hash = createHash('sha256');
	for (const { data } of fonts) hash.update(data);
	const ranges = scripts.flatMap(([, own]) => own);
	return { fonts, legible: (words) => isLegible(words, ranges), hash: hash.digest('hex') };
}

function isLegible(words: string, ranges: readonly Range[]): boolean {
	if (turning.test(words)) return false;
	return Array.from(words, (character) => character.codePointAt(0)!).every((code) =>
		ranges.some(([first, last]) => first <= code && code <= last),
	);
}

/** Code points by script, as the package of the typeface lists them: `U+0000-00FF,U+0131`. */
function unicodeRanges(): Record<string, Range[]> {
	const listed = JSON.parse(readFileSync(resolved('unicode.json'), 'utf8')) as Record<
		string,
		string
	>;
	return Object.fromEntries(
		Object.entries(listed).map(([script, ranges]) => [script, ranges.split(',').map(toRange)]),
	);
}

function toRange(range: string): Range {
	const [first, last = first] = range.slice('U+'.length).split('-');
	return [Number.parseInt(first!, 16), Number.parseInt(last!, 16)];
}

function resolved(path: string): string {
	return createRequire(import.meta.url).resolve(`@fontsource-variable/source-serif-4/${path}`);
}

import { monthAbbreviations, months } from '../../../language/calendar.ts';
import type { Told } from './told.ts';

/** What agencies and sites set before a headline: “UPDATE 3-”, “EXCLUSIVE: ”. */
const slug =
	/^(?:(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED|CORRECTION|EXCLUSIVE|FACTBOX|ANALYSIS|BREAKING|EXPLAINER|TIMELINE|INSIGHT|INTERVIEW|PREVIEW|NEWSMAKER|URGENT|FLASH|ALERT|DEVELOPING|LIVE|WATCH|VIDEO|OPINION)(?: NEWS)?(?: \d{1,2})?\s?[-–—:|]\s?|(?:Exclusive|Breaking(?: news)?|Analysis|Explainer|Factbox|Live|Watch|Opinion)\s?[:|]\s)+(?=["“”‘'\p{Lu}\d£$€])/u;

const month = `(?:${[...months, ...monthAbbreviations].map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})\\.?`;
const day = `(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?`;
const capitals = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,3}";
const name = "\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:of|and|the) )?\\p{Lu}[\\p{L}.'’-]*){0,3}";
const region = `(?:, ${name}){0,2}`;
const agency = ' ?\\([^()]{1,40}\\)';
const dash = '(?: ?[-–—]{1,2} |—)(?=["“”‘\'(\\p{Lu}\\d£$€])';

/** “PORT ARLAND, March 12 (Wire) - ”, “ARBY, Norvale — ”: the place and day before the words of a correspondent. */
const dateline = new RegExp(`^${capitals}${region}(?:, ${day})?(?:${agency})?${dash}`, 'u');
/** With a place in small letters: “Arby (AFP) - ”, “Arby, March 12 - ”, “Arby: ”. */
const smallDateline = new RegExp(
	`^${name}${region}(?:(?:, ${day})?${agency}${dash}|, ${day}${dash}|(?<=^${name}): (?=\\p{Lu}))`,
	'u',
);

/**
 * Words without what ties them to their place: white space, the slug of an agency, a dateline, a bullet, a comma
 * at either end, a quotation mark whose other half is not in them.
 */
export function bareWords({ exact, headline, ...told }: Told): string {
	const words = exact.replace(/\s+/gu, ' ').trim();
	const unmarked = words.replace(/^[-*•·]\s+/u, '');
	const own = headline ? unmarked.replace(slug, '') : unmarked.replace(dateline, '');
	const bare = opensText(told) ? own.replace(smallDateline, '') : own;
	const cut = bare
		.replace(/^[,;:–—]\s*/u, '')
		.replace(/\s+["“‘]$/u, '')
		.replace(/\s*[,;:–—]$/u, '');
	return withoutHalf(cut) || words;
}

/** Whether a clause opens the text, below all headlines. */
function opensText({ reading, clause }: Pick<Told, 'reading' | 'clause'>): boolean {
	return reading.blocks.find(({ role }) => role === 'body')?.start === clause.start;
}

function withoutHalf(words: string): string {
	const marks = words.match(/["“”]/gu)?.length ?? 0;
	return marks === 1 ? words.replace(/^["“]|["”]$/u, '') : words;
}

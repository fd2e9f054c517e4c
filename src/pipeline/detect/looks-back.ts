import { looksAhead } from './looks-ahead.ts';

/** What was done, in the past: “warned”, “sent two letters”, “had left”. */
const done =
	/\b(?:\p{L}{2,}ed|was|were|had|did|said|told|sent|wrote|gave|came|went|left|made|took|began|won|lost|met|saw|found|got|became|held|paid|built|fell|rose|ran|broke|knew|thought|brought|bought|caught|spoke|led|sold|shot|hit|cut|struck|drove|flew|grew|sank|stole|fought)\b/u;
/** What may be ahead though a participle is told of it: “is planned for January”, “due in May”. */
const pending =
	/\b(?:will|would|shall|may|might|can|could|is|are|be|due|to \p{L}+|planned|scheduled|expected|slated|earmarked|set|proposed)\b/u;
const present = /^\W*(?:[\p{L}’'-]+ ){0,2}(?:is|are|will|would|may|might|shall)\b/u;

/**
 * Whether a day or month without a year is one that was, by the words of its clause before it and those
 * behind it: “he warned the owner in January”, “worked there until May”; not “said the trial in May is”.
 */
export function looksBack(before: string, behind: string): boolean {
	const clause = before.split(/[.;:!?,—–]|\bthat\b/u).at(-1)!;
	// “In January, he was warned”
	if (/^\W*(?:(?:early |late )?in|on|back in)? *$/iu.test(clause))
		return done.test(behind) && !pending.test(behind.split(/[.;:!?]/u)[0]!);
	if (/\b(?:last|past) $/iu.test(clause)) return true;
	return done.test(clause) && !pending.test(clause) && !present.test(behind);
}

const day = 24 * 60 * 60 * 1000;

/** The year of a day or month that names none, counted from the one nearest to publication; null where nothing tells. */
export function yearOf(
	nearest: string,
	published: string,
	{ before, words, behind }: Readonly<Record<'before' | 'words' | 'behind', string>>,
): string | null {
	if (nearest <= published.slice(0, nearest.length)) return nearest;
	const isDay = nearest.length === 'yyyy-mm-dd'.length;
	// where it was written it may be tomorrow
	if (isDay && Date.parse(nearest) - Date.parse(published) <= 2 * day) return nearest;
	if (looksBack(before, behind)) return `${Number(nearest.slice(0, 4)) - 1}${nearest.slice(4)}`;
	return isDay || looksAhead(before, words + behind) ? nearest : null;
}

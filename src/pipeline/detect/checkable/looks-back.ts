import { futureModals, possibleModals } from '../../../language/modals.ts';
import { looksAhead } from './looks-ahead.ts';

/** Past forms that no “-ed” tells. */
const irregular =
	/^(?:was|were|had|did|said|told|sent|wrote|gave|came|went|left|made|took|began|won|lost|met|saw|found|got|became|held|paid|built|fell|rose|ran|broke|knew|thought|brought|bought|caught|spoke|led|sold|shot|hit|cut|struck|drove|flew|grew|sank|stole|fought)$/u;
/** Words in “-ed” that tell no deed, and deeds that are about what is to come. */
const noDeed =
	/^(?:hundred|need|indeed|speed|feed|breed|seed|greed|exceed|proceed|succeed|kindred|sacred)$|^(?:announced|promised|called|agreed|planned|pledged|vowed|proposed|wanted|hoped|expected|scheduled|demanded|urged|offered|wished|intended|decided|slated|earmarked|booked|postponed|delayed)$/u;
/** What may be ahead though a past form stands near: “was due in May”, “moved it to March”. */
const pending = new RegExp(
	String.raw`\b(?:${futureModals}|${possibleModals}|is|are|be|due|to \p{L}+|set|planned|scheduled|expected|proposed)\b|\b(?:for|to) $`,
	'u',
);
const present = new RegExp(
	String.raw`^\W*(?:[\p{L}’'-]+ ){0,2}(?:is|are|${futureModals}|may|might)\b`,
	'u',
);

/**
 * Whether a day or month without a year is one that was, by the words of its clause before it and those
 * behind it: “he warned the owner in January”, “worked there until May”; not “said the trial in May is”.
 */
function looksBack(before: string, behind: string): boolean {
	const clause = before.split(/[.;:!?,—–]|\b(?:that|and|or|but)\b/u).at(-1)!;
	// “In January, he was warned”
	if (/^\W*(?:(?:early |late )?in|on|back in)? *$/iu.test(clause)) {
		const [sentence] = behind.split(/[.;:!?]/u) as [string];
		return tellsDeed(sentence) && !pending.test(sentence);
	}
	if (/\b(?:last|past) $/iu.test(clause)) return true;
	return tellsDeed(clause) && !pending.test(clause) && !present.test(behind);
}

/** Whether the last words tell what was done; names (“United”) and other words in “-ed” do not. */
function tellsDeed(clause: string): boolean {
	const words = clause.match(/[\p{L}’'-]+/gu) ?? [];
	return words
		.slice(-nearest)
		.some((word) => irregular.test(word) || (/^\p{Ll}{2,}ed$/u.test(word) && !noDeed.test(word)));
}

/** A verb this many words before a day has it as its own. */
const nearest = 6;

const day = 24 * 60 * 60 * 1000;

/**
 * The year of a day or month that names none, counted from the one nearest to publication; null where
 * nothing tells, or where the year has no such day (29 February).
 */
export function yearOf(
	nearest: string,
	published: string,
	{ before, words, behind }: Readonly<Record<'before' | 'words' | 'behind', string>>,
): string | null {
	if (nearest <= published.slice(0, nearest.length)) return nearest;
	const isDay = nearest.length === 'yyyy-mm-dd'.length;
	// where it was written it may be tomorrow
	if (isDay && Date.parse(nearest) - Date.parse(published) <= 2 * day) return nearest;
	if (looksBack(before, behind))
		return realDay(`${Number(nearest.slice(0, 4)) - 1}${nearest.slice(4)}`);
	return isDay || looksAhead(before, words + behind) ? nearest : null;
}

/** A day, month or year that the calendar has; null for others. */
export function realDay(written: string): string | null {
	const full = written.padEnd('yyyy-mm-dd'.length, '-01');
	const date = new Date(`${full}T00:00:00Z`);
	const isReal = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === full;
	return isReal ? written : null;
}

import { cueVerbs } from '../../../language/cue-verbs.ts';
import { futureModals } from '../../../language/modals.ts';
import { tellsDeed } from './deeds.ts';
import { endsWithUntil, untilOutlook, type Outlook } from './until.ts';

/** “To be closed”, where nobody says or thinks so of what is. */
const toBe = String.raw`(?<!(?:said|believed|thought|found|known|claimed|reported|seem(?:s|ed)|appear(?:s|ed)|proved|understood|alleged|considered|used|ought) )to be`;
/** Words that look ahead: “will close”, “is to be closed”, “hopes to close”. */
const ahead = String.raw`(?:\b|['’])(?:${futureModals}|ll|may|might|(?:is|are|was|were|due|set|going|hopes?|plans?|planned|expects?|expected|scheduled|slated|wants?|intends?|agreed|promised|vowed|pledged|threatened|preparing) (?:to|for)|${toBe}|due|scheduled|expected)\b`;
/** With no more than a few words, and no mark, between them and the day. */
const aheadOfDay = new RegExp(
	String.raw`(?:${ahead}(?: [\p{L}’'-]+){0,7}|\b(?:next|coming)|\b(?:is|are)(?: on)?) ?$`,
	'u',
);
/** With more words between, which tell nothing done. */
const farAhead = new RegExp(String.raw`${ahead}(?<between>(?: [\p{L}’'-]+){8,14}) ?$`, 'u');
const aheadBehindDay = new RegExp(String.raw`^,?(?: [\p{L}\d,’'-]+){1,6}? ${ahead}`, 'u');
const isAhead = new RegExp(ahead, 'u');
/** “Open from Monday”, “a strike called for Monday”; not “still ill from Monday's meal”. */
const opens = /\bfrom(?: (?:early|late))? $/u;
const isFor =
	/\b(?:called|set|planned|fixed|booked|listed|announced|organi[sz]ed)(?: \p{L}+){0,2} for(?: (?:early|late))? $/u;
/** “Looking as far as Saturday”, “could be as early as Friday”, “put off the vote to Friday”. */
const pointed = [
	/\blooking (?:(?:only|just|ahead|forward) )?(?:at|to|towards?|as far as) $/u,
	/\b(?:can|could)(?: [\p{L}’'-]+){1,7} as (?:early|soon) as $/u,
	/\b(?:adjourned|postponed|delayed|deferred|rescheduled|put (?:off|back)|brought forward)(?: [\p{L}’'-]+){0,4} to $/u,
];
/** “Must leave by Thursday”, not “must have left by Thursday”. */
const dueBy =
	/\b(?:must|should|(?:has|have|needs?|instructed|ordered|told|asked|urged|required) to) (?!have\b)(?:[\p{L}’'-]+ ){1,6}by $/u;
/** What a timetable says in the present tense: “the trial begins on Friday”; not “in an 8-3 vote on Friday”. */
const scheduled =
	/(?<!(?:\b(?:an?|the|its|their|this|of|no|first|second|final|close|did(?: not)?|didn['’]t)|\d) )\b(?:begins?|starts?|opens?|reopens?|resumes?|closes?|ends?|meets?|votes?|arrives?|leaves?|returns?|faces?|expires?)(?: \p{L}+){0,3} ?$/u;
/** “On Thursday parliament votes on it”, by verbs that are hardly nouns there. */
const scheduledBehindDay =
	/^,?(?: (?!that\b)[\p{L}’'-]+){1,3}? (?:begins|opens|reopens|resumes|meets|votes (?:on|to|again|whether)|returns to)\b/u;
/** What was ahead of a day, and may be so still. */
const either =
	/\b(?:ahead of|through|(?:summoned|invited|called|convened)(?: [\p{L}’'-]+){0,4} (?:talks|meeting|session|summit|hearing)(?: on)?) $/u;

/**
 * What a weekday is, by the words before it and from it on: to come in “may return on Friday”,
 * “on Friday it will open”; not in “said on Friday that it will open”.
 */
export function outlookOf(before: string, from: string): Outlook {
	const clause = before.slice(
		Math.max(...Array.from('.;!?', (mark) => before.lastIndexOf(mark))) + 1,
	);
	if (endsWithUntil.test(clause)) return untilOutlook(clause);
	if (isTold(clause)) return 'back';
	if (looksAheadOf(clause, from)) return 'ahead';
	return mayBeAhead(clause, from) ? 'either' : 'back';
}

function looksAheadOf(clause: string, from: string): boolean {
	// “is on Monday's list”
	const isListed = isPossessive(from) && /\b(?:is|are)(?: on)? $/u.test(clause);
	if (scheduled.test(clause) || dueBy.test(clause)) return true;
	if (aheadOfDay.test(clause) && !isListed) return true;
	if (pointed.some((pattern) => pattern.test(clause)) || isFarAhead(clause)) return true;
	if (!isPossessive(from) && (opens.test(clause) || (isFor.test(clause) && isWeekday(from))))
		return true;
	const behind = from.replace(/^[\p{L}-]+(?: \p{L}+day)?/u, '').split(/\bthat\b|[.;!?]/u)[0]!;
	const isFirst = /^\W*(?:[Oo]n)?\s*$/u.test(clause);
	return isFirst && (aheadBehindDay.test(behind) || scheduledBehindDay.test(behind));
}

const isWeekday = (from: string): boolean => /^\p{L}+day\b/u.test(from);
/** “Ahead of Friday's vote”. */
const isPossessive = (from: string): boolean => /^\p{L}+(?: \p{L}+)?['’]s?\b/u.test(from);

/** “Will ask her to come and explain herself to the council on Monday”. */
function isFarAhead(clause: string): boolean {
	const between = farAhead.exec(clause)?.groups?.['between'];
	return (
		between !== undefined &&
		!tellsDeed(between, between.length) &&
		!/\b(?:that|who|which|when|where|after|since|because)\b/u.test(between)
	);
}

/** “Would be fetched if he failed to come on Thursday”: what is ahead is told, and no deed of that day. */
function mayBeAhead(clause: string, from: string): boolean {
	const [near] = clause.split(/[,:()—–]/u).slice(-1) as [string];
	if (either.test(near) || (/\bbefore $/u.test(near) && isPossessive(from))) return true;
	const ownDeed = near.replace(/\b\p{L}+(?= to\b)/gu, '');
	const [, behind = ''] = /^(?:[Oo]n )?\p{L}+(?: \p{L}+ly)? (\p{L}+)/u.exec(from) ?? [];
	return isAhead.test(near) && !tellsDeed(ownDeed, 8) && !tellsDeed(behind);
}

/** Whether a verb of saying in the past stands right before: “told reporters late on”; not “will be told on”. */
function isTold(clause: string): boolean {
	const words = clause.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
	const verb = words.findLastIndex(
		(word) => /(?:ed|said|told|wrote)$/u.test(word) && cueVerbs.has(word),
	);
	const passive = /^(?:be|been|being|to|is|are|was|were)$/u.test(words[verb - 1] ?? '');
	const behind = words.slice(verb + 1);
	return verb >= 0 && behind.length < 5 && !passive && !aheadOfDay.test(` ${behind.join(' ')}`);
}

import { cueVerbs } from '../../../language/cue-verbs.ts';
import { futureModals } from '../../../language/modals.ts';

/** Words that look ahead: “will close”, “is to be closed”, “hopes to close”. */
const ahead = String.raw`(?:\b|['’])(?:${futureModals}|ll|may|might|(?:is|are|was|were|due|set|going|hopes?|plans?|planned|expects?|expected|scheduled|wants?|intends?) (?:to|for)|due|scheduled|expected)\b`;
/** With no more than a few words, and no mark, between them and the day. */
const aheadOfDay = new RegExp(
	String.raw`(?:${ahead}(?: [\p{L}’'-]+){0,7}|\b(?:next|coming|from|until)) ?$`,
	'u',
);
const aheadBehindDay = new RegExp(String.raw`^,?(?: [\p{L}’'-]+){1,6}? ${ahead}`, 'u');
/** “Must leave by Thursday”, not “must have left by Thursday”. */
const dueBy = /\b(?:must|should|(?:has|have|needs?) to) (?!have\b)(?:[\p{L}’'-]+ ){1,6}by $/u;
/** What a timetable says in the present tense: “the trial begins on Friday”; not “in an 8-3 vote on Friday”. */
const scheduled =
	/(?<!(?:\b(?:an?|the|its|their|this|of|no|first|second|final|close)|\d) )\b(?:begins?|starts?|opens?|reopens?|resumes?|closes?|ends?|meets?|votes?|arrives?|leaves?|returns?|faces?|expires?)(?: \p{L}+){0,3} ?$/u;
/** “On Thursday parliament votes on it”, by verbs that are hardly nouns there. */
const scheduledBehindDay =
	/^,?(?: (?!that\b)[\p{L}’'-]+){1,3}? (?:begins|opens|reopens|resumes|meets|votes (?:on|to|again|whether)|returns to)\b/u;

/**
 * Whether a weekday is one to come, by the words before it and from it on: “may return on Friday”,
 * “on Friday it will open”; not “said on Friday that it will open”.
 */
export function looksAhead(before: string, from: string): boolean {
	const clause = before.slice(
		Math.max(...Array.from('.;!?', (mark) => before.lastIndexOf(mark))) + 1,
	);
	if (isTold(clause)) return false;
	if (scheduled.test(clause) || aheadOfDay.test(clause) || dueBy.test(clause)) return true;
	const behind = from.replace(/^[\p{L}-]+(?: \p{L}+day)?/u, '').split(/\bthat\b|[.;!?]/u)[0]!;
	const opens = /^\W*(?:[Oo]n)?\s*$/u.test(clause);
	return opens && (aheadBehindDay.test(behind) || scheduledBehindDay.test(behind));
}

/** Whether a verb of saying in the past stands right before: “told reporters late on”; not “will be told on”. */
function isTold(clause: string): boolean {
	const words = clause.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
	const last = words.slice(-5);
	const verb = last.findLastIndex(
		(word) => /(?:ed|said|told|wrote)$/u.test(word) && cueVerbs.has(word),
	);
	const passive = /^(?:be|been|being|to|is|are|was|were)$/u.test(last[verb - 1] ?? '');
	return verb >= 0 && !passive && !aheadOfDay.test(` ${last.slice(verb + 1).join(' ')}`);
}

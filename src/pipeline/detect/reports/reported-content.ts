import { nounPhrases } from '../../../language/noun-phrases.ts';
import { takesThat } from '../../../language/claim-nouns.ts';
import { isPeopleNoun, isTime } from '../../../language/speaking.ts';
import { denialVerbs, isDenial } from '../../../language/stance-verbs.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { clauseEnd } from '../sentences/clause-end.ts';
import { quotedPos, type Frame, type FrameToken } from '../sentences/frames.ts';
import type { NamedCue } from '../speakers/named-cues.ts';
import { contentStart } from './content-start.ts';
import { hasFiniteVerb, isClausal } from '../sentences/clause-shape.ts';
import { spanOf } from '../sentences/span-of.ts';
import { openingEnd } from './opening-end.ts';
import type { ReportForm } from './reports.ts';

/** Words that are reported, and the form in which they are. */
export interface Content {
	readonly content: TextPositionSelector;
	readonly form: ReportForm;
}

/** Verbs whose object is what was said even where it is no clause: “denied the sale”. */
const takesObject = new Set([
	...denialVerbs.filter((lemma) => lemma !== 'dismiss'),
	...`confirm corroborate defend accuse reiterate emphasize emphasise condemn denounce criticize
	criticise announce demand propose reveal disclose promise urge stress underline welcome`.split(
		/\s+/u,
	),
]);
/** “said that …”, “told reporters …”, “accused X of …”: the clause or object behind a cue. */
export function contentAfter(frame: Frame, cue: NamedCue, next?: NamedCue): Content | null {
	const { tokens } = frame;
	if (cue.inverted || asksWhether(tokens, cue)) return null;
	let from = contentStart(tokens, cue);
	while (tokens[from]?.pos === 'PUNCT' && tokens[from]?.text !== ',') from++;
	const to = contentEnd(tokens, from, cue, next);
	const content = tokens.slice(from, to);
	if (content.length < 2 || isMostlyQuoted(content) || opensWithSpeech(content)) return null;
	if (isOccasion(tokens, from, cue)) return null;
	const form = formOf(tokens, from, content, cue);
	return form && { content: spanOf(content), form };
}

/** “Did the minister say that …?” tells of nothing that was said. */
const asksWhether = (tokens: readonly FrameToken[], { from, subject }: NamedCue): boolean =>
	tokens[0]?.pos === 'AUX' && (subject?.from ?? from) > 0 && tokens.at(-1)?.text === '?';

/** “shouting “Stop!” A voice answered”: what follows a quoted sentence is another. */
const opensWithSpeech = ([first]: readonly FrameToken[]): boolean =>
	first!.pos === quotedPos && /[.!?]["'”’]*$/u.test(first!.text);

/** “…,” he said as the crowd cheered: when it was said. */
const isOccasion = (tokens: readonly FrameToken[], from: number, cue: NamedCue): boolean =>
	/^(?:as|while)$/u.test(tokens[from]?.lower ?? '') &&
	tokens[from - 1]?.lower !== 'that' &&
	tokens.slice(0, cue.from).some(({ pos }) => pos === quotedPos);

function formOf(
	tokens: readonly FrameToken[],
	from: number,
	content: readonly FrameToken[],
	cue: NamedCue,
): ReportForm | null {
	const { lemma } = cue;
	// “on the phone that night”
	const isThen = /^\p{Ll}+$/u.test(tokens[from]!.text) && isTime(tokens[from]!.lower);
	if (tokens[from - 1]?.lower === 'that' && isThen) return null;
	// “denied that, and the suit said …”
	const isPronoun =
		isDenial(lemma) && tokens[from]?.text === ',' && tokens[from + 1]?.pos === 'CCONJ';
	if (tokens[from - 1]?.lower === 'that') return isPronoun ? null : 'that clause';
	// “told reporters who asked about it: “…””
	const isOfHearer = content[0]!.lower === 'who' && tokens[from - 1]?.pos === 'NOUN';
	if (isOfHearer && content.some(({ pos }) => pos === quotedPos)) return null;
	const judges = judgesDeeds.test(lemma) && isOfDeed(content);
	if (judges && lemma !== 'accuse') return null;
	if (isClausal(content) && !judges)
		return isObjectOfClaim(tokens, cue, content) ? null : 'bare clause';
	// “confirmed to this paper”
	const [first] = content;
	const isObject = !/^(?:to|in|on|at|,|said|says)$/u.test(first!.lower) && !isSomebody(content);
	const object =
		(takesObject.has(lemma) && isObject) || (lemma === 'call' && tokens[from - 1]?.lower === 'for');
	return object ? 'object of the verb' : null;
}

/** How far behind “that” the verb of its clause may stand, in tokens. */
const reach = 8;

/** “the claim that the guards had warned Roe was untrue”: what is untrue is the claim. */
function isObjectOfClaim(
	tokens: readonly FrameToken[],
	{ lemma, from }: NamedCue,
	[first]: readonly FrameToken[],
): boolean {
	const that = tokens.findLastIndex(
		({ lower }, at) => at < from && at > from - reach && lower === 'that',
	);
	const isOfNoun = tokens[that]?.lower === 'that' && takesThat(tokens[that - 1]?.lower ?? '');
	return isOfNoun && first!.pos === 'PROPN' && /^(?:threaten|warn|urge|remind|tell)$/u.test(lemma);
}

/** “defended his colleague”: a person, no words. */
function isSomebody(content: readonly FrameToken[]): boolean {
	const [phrase] = nounPhrases(content);
	const ends = phrase?.to === content.length || content[phrase?.to ?? 0]?.text === ',';
	return phrase?.from === 0 && ends && isPeopleNoun(phrase.head.lower);
}

/** Verbs that judge what somebody does: “criticised Roe for saying …”. */
const judgesDeeds =
	/^(?:accuse|blame|criticis|criticiz|condemn|denounce|praise|mock|thank|slam|blast)/u;

/** “Roe for saying that …”, “Roe of lying”. */
function isOfDeed(content: readonly FrameToken[]): boolean {
	const deed = content.findIndex(({ lower }) => lower === 'for' || lower === 'of');
	return (
		deed > 0 &&
		content[deed + 1]?.lower.endsWith('ing') === true &&
		!hasFiniteVerb(content.slice(0, deed))
	);
}

/** Where reported words end: with their clause, or where the speaker goes on to say more. */
function contentEnd(
	tokens: readonly FrameToken[],
	from: number,
	cue: NamedCue,
	next?: NamedCue,
): number {
	const inner = asideEnd(tokens, from, cue) ?? openingEnd(tokens, from);
	if (inner !== null) return inner;
	const goesOn = next && next.from > from && !next.inverted && (next.subject?.to ?? 0) <= from;
	return clauseEnd(tokens, from, goesOn && isCoordinate(tokens, next.from) ? next.from : undefined);
}

/** “Roe, who denied the bridge had rusted, was sacked”: the comma behind which the main clause goes on. */
function asideEnd(
	tokens: readonly FrameToken[],
	from: number,
	{ from: verb, subject, lemma }: NamedCue,
): number | null {
	let at = verb - 1;
	while (/^(?:ADV|AUX)$/u.test(tokens[at]?.pos ?? '')) at--;
	const before = tokens[(subject?.from ?? 0) - 1]?.lower ?? '';
	const isRelative = /^(?:who|which)$/u.test(tokens[at]?.lower ?? '');
	if (!isRelative && !/^(?:whom|who|which)$/u.test(before)) return null;
	const comma = tokens.findIndex(
		({ text }, index) =>
			index > from &&
			text === ',' &&
			/^(?:AUX|VERB)$/u.test(tokens[index + 1]?.pos ?? '') &&
			tokens[index + 2]?.pos !== 'NOUN',
	);
	const aside = tokens.slice(from, Math.max(from, comma));
	const isCalled = aside.some(({ pos }) => pos === quotedPos);
	const closes = isCalled || takesObject.has(lemma) || hasFiniteVerb(aside);
	return comma > 0 && closes ? comma : null;
}

/** “and warned”, “, adding”: a second verb of the same speaker. */
function isCoordinate(tokens: readonly FrameToken[], verb: number): boolean {
	let at = verb - 1;
	while (/^(?:ADV|AUX)$/u.test(tokens[at]?.pos ?? '')) at--;
	return /^(?:and|but|,)$/u.test(tokens[at]?.lower ?? '');
}

/** Words that are little more than a quotation are that quotation, not a report of it. */
export function isMostlyQuoted(content: readonly FrameToken[]): boolean {
	const own = content.filter(({ pos }) => pos !== quotedPos && pos !== 'PUNCT');
	return own.length <= 2 && own.length < content.length;
}

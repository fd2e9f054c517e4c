import { takesThat } from '../../../language/claim-nouns.ts';
import { nounPhrases } from '../../../language/noun-phrases.ts';
import { isTime } from '../../../language/speaking.ts';
import { denialVerbs, isConfirmation, isDenial } from '../../../language/stance-verbs.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { quotedPos, type Frame, type FrameToken } from '../sentences/frames.ts';
import type { NamedCue } from '../cues/named-cues.ts';
import { hasFiniteVerb, isClausal } from './clause-shape.ts';
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
/** Verbs that name the hearer before what they report. */
const namesHearer = new Set('tell inform remind assure'.split(' '));
const hearer =
	/^(?:reporters?|journalists?|media|parliament|lawmakers|the|a|an|his|her|their|its|state|local|court|commons|senate|congress|judge|jury|police|us|me|him|them|outlets?|newspapers?|television|radio|mps)$/u;
const time =
	/^(?:on|in|at|last|this|late|early|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|morning|night|evening|afternoon)$/u;

/** “said that …”, “told reporters …”, “accused X of …”: the clause or object behind a cue. */
export function contentAfter(frame: Frame, cue: NamedCue, next?: NamedCue): Content | null {
	if (cue.inverted) return null;
	const { tokens } = frame;
	let from = contentStart(tokens, cue);
	while (tokens[from]?.pos === 'PUNCT' && tokens[from]?.text !== ',') from++;
	const to = contentEnd(tokens, from, cue, next);
	const content = tokens.slice(from, to);
	if (content.length < 2 || isMostlyQuoted(content)) return null;
	const form = formOf(tokens, from, content, cue);
	return form && { content: spanOf(content), form };
}

function formOf(
	tokens: readonly FrameToken[],
	from: number,
	content: readonly FrameToken[],
	{ lemma }: NamedCue,
): ReportForm | null {
	if (tokens[from - 1]?.lower === 'that') return 'that clause';
	// “criticised Roe for saying …”: a deed of Roe's
	const deed = content.findIndex(({ lower }) => /^(?:for|of)$/u.test(lower));
	const isDeed =
		deed > 0 && content[deed + 1]?.lower.endsWith('ing') && !hasFiniteVerb(content.slice(0, deed));
	if (isClausal(content) && !isDeed) return 'bare clause';
	if (isDeed && lemma !== 'accuse') return null;
	// “confirmed to this paper”
	const [first] = content;
	const isObject = !/^(?:to|in|on|at|,|said|says)$/u.test(first!.lower);
	const object =
		(takesObject.has(lemma) && isObject) || (lemma === 'call' && tokens[from - 1]?.lower === 'for');
	return object ? 'object of the verb' : null;
}

/** The first token of what a cue reports: behind “that”, the hearers, an inserted “citing …,”. */
function contentStart(tokens: readonly FrameToken[], cue: NamedCue): number {
	const { to, lemma } = cue;
	const that = tokens.findIndex((token, at) => at > to && at <= to + 14 && token.lower === 'that');
	const leading = that < 0 ? [] : tokens.slice(to + 1, that);
	// “said that was a lie”: a pronoun
	const isPronoun = tokens[that + 1]?.pos === 'AUX';
	if (that >= 0 && leadsToThat(leading) && !isOfNoun(leading, cue))
		return isPronoun ? that : that + 1;
	let from = to + 1;
	if (lemma === 'call' && tokens[from]?.lower === 'for') return from + 1;
	while (tokens[from]?.pos === 'ADV') from++;
	if (namesHearer.has(lemma)) from = behindHearer(tokens, from);
	if (namesHearer.has(lemma)) while (hearer.test(tokens[from]?.lower ?? '')) from++;
	let behindTime = from;
	while (time.test(tokens[behindTime]?.lower ?? '')) behindTime++;
	const dated = tokens.slice(from, behindTime).some(({ lower }) => isTime(lower));
	return dated ? behindTime : from;
}

/** “told the Post she”, “told Roe, 39, he”: behind the one who is told, where a clause follows. */
function behindHearer(tokens: readonly FrameToken[], from: number): number {
	const told = nounPhrases(tokens).find(
		(phrase) => phrase.from === from && phrase.head.pos !== 'PRON',
	);
	if (!told) return from;
	const aged = tokens[told.to]?.text === ',' && tokens[told.to + 1]?.pos === 'NUM' ? 3 : 0;
	const next = tokens[told.to + aged];
	return next && /^(?:PRON|DET|NOUN|PROPN|NUM|ADJ)$/u.test(next.pos) ? told.to + aged : from;
}

/**
 * “acknowledged reports that she had lied”: the clause tells what the noun says, not what is acknowledged. It
 * is what is denied or confirmed, where the noun is the object of such a verb.
 */
function isOfNoun(leading: readonly FrameToken[], { lemma }: NamedCue): boolean {
	const noun = leading.findLastIndex((token) => takesThat(token.lower) && token.pos !== 'VERB');
	if (noun < 0) return false;
	const isObject = !leading.slice(0, noun).some(({ pos }) => pos === 'ADP' || pos === 'PUNCT');
	return !(isObject && (isDenial(lemma) || isConfirmation(lemma)));
}

/** Whether nothing but hearers, a time or an insertion between commas stands before “that”. */
function leadsToThat(leading: readonly FrameToken[]): boolean {
	const inserted = leading[0]?.text === ',' && leading.at(-1)?.text === ',';
	const verbs = leading.filter(({ pos }) => pos === 'VERB' || pos === 'AUX').length;
	if (leading.some(({ text }) => /^[.;:]$/u.test(text))) return false;
	return inserted ? verbs <= 1 : verbs === 0 && leading.length <= 9;
}

/** Where reported words end: with their clause, or where the speaker goes on to say more. */
function contentEnd(
	tokens: readonly FrameToken[],
	from: number,
	cue: NamedCue,
	next?: NamedCue,
): number {
	const aside = asideEnd(tokens, from, cue);
	if (aside !== null) return aside;
	const goesOn = next && next.from > from && !next.inverted && (next.subject?.to ?? 0) <= from;
	return clauseEnd(tokens, from, goesOn && isCoordinate(tokens, next.from) ? next.from : undefined);
}

/** “Roe, who denied the bridge had rusted, was sacked”: the comma behind which the main clause goes on. */
function asideEnd(
	tokens: readonly FrameToken[],
	from: number,
	{ from: verb, subject }: NamedCue,
): number | null {
	let at = verb - 1;
	while (/^(?:ADV|AUX)$/u.test(tokens[at]?.pos ?? '')) at--;
	const before = tokens[(subject?.from ?? 0) - 1]?.lower ?? '';
	const isRelative = /^(?:who|which)$/u.test(tokens[at]?.lower ?? '');
	if (!isRelative && !/^(?:whom|who|which)$/u.test(before)) return null;
	const comma = tokens.findIndex(
		({ text }, index) =>
			index > from && text === ',' && /^(?:AUX|VERB)$/u.test(tokens[index + 1]?.pos ?? ''),
	);
	const isCalled = tokens[from]?.pos === quotedPos;
	return comma > 0 && (isCalled || hasFiniteVerb(tokens.slice(from, comma))) ? comma : null;
}

/** Where the clause that begins at `from` ends: at a stop, at “but” or “while”, or at the limit. */
export function clauseEnd(
	tokens: readonly FrameToken[],
	from: number,
	limit = tokens.length,
): number {
	let at = from;
	while (at < limit && !stops(tokens, at)) at++;
	while (at > from && /^(?:,|and|but|also|has|have|had)$/u.test(tokens[at - 1]!.lower)) at--;
	return at;
}

/** “and warned”, “, adding”: a second verb of the same speaker. */
function isCoordinate(tokens: readonly FrameToken[], verb: number): boolean {
	let at = verb - 1;
	while (/^(?:ADV|AUX)$/u.test(tokens[at]?.pos ?? '')) at--;
	return /^(?:and|but|,)$/u.test(tokens[at]?.lower ?? '');
}

function stops(tokens: readonly FrameToken[], at: number): boolean {
	const { text, lower, pos } = tokens[at]!;
	if (pos === quotedPos || pos === 'SYM') return false;
	if (/^(?:[.!?;]|—|–)$/u.test(text)) return true;
	const next = tokens[at + 1]?.lower ?? '';
	return (
		lower === 'but' ||
		(text === ',' && /^(?:while|although|though|adding|noting|saying|according|as)$/u.test(next))
	);
}

/** Words that are little more than a quotation are that quotation, not a report of it. */
export function isMostlyQuoted(content: readonly FrameToken[]): boolean {
	const own = content.filter(({ pos }) => pos !== quotedPos && pos !== 'PUNCT');
	return own.length <= 2 && own.length < content.length;
}

/** The mark that closes a quotation at the end of words belongs to them. */
export function spanOf(content: readonly FrameToken[]): TextPositionSelector {
	const last = content.at(-1)!;
	return { start: content[0]!.start, end: last.pos === quotedPos ? last.end + 1 : last.end };
}

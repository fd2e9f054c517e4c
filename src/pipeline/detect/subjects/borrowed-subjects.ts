import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { cueVerbs } from '../../../language/cue-verbs.ts';
import {
	bodyNouns,
	isDocument,
	isPeopleNoun,
	singular,
	speechNouns,
} from '../../../language/speaking.ts';
import { isPrepositional } from '../sentences/subject-position.ts';
import { objectPronoun } from './object-pronoun.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';

/** Verbs whose object speaks: “quoted Roe as saying”, “accused Roe of saying”, “mocked Roe for saying”. */
const objectSpeaks: Readonly<Record<string, RegExp>> = {
	as: /^(?:quot|cit|remember|recall|hear|record|report)/u,
	of: /^(?:accus|suspect|convict)/u,
	for: /^(?:criti|condemn|mock|attack|prais|thank|sack|su[ei]|fin(?:e|ed|es|ing)$|arrest|blam|chid|rebuk|slam|blast|denounc|ridicul|scold|fault|defend|forg[ai]v|berat|suspend|disciplin|jail|ban)/u,
};
/** “…, prompting her to say”, “led her to say”; not “to force her to say”, which may come to nothing. */
export const causes = /^(?:prompting|leading|forcing|causing|spurring|pushing|provoking)$/u;
const caused = /^(?:prompted|led|forced|caused|spurred|pushed|provoked|drove)$/u;
const perceived = /^(?:hears?|heard|hearing|saw|sees?|watch(?:ed|es)?|lets?|makes?|made)$/u;
/** Verbs by which one tells what another says or has said: “recalled her mother saying”, “shows a guard shouting”. */
const perceivedSaying =
	/^(?:recall|remember|hear|record|film|show|captur|catch|caught|saw|see[ns]?$|watch|pictur|imagin|overhear)/u;
/** “Polls show Roe maintaining a lead” tells of no words. */
const aloud =
	/^(?:say|tell|ask|shout|yell|chant|scream|call|admit|threaten|whisper|swear|sing|cry|boast|joke|plead|beg|respond|repl|answer|tweet|post|write)/u;
/** Verbs by which one has before oneself what another has written: “received a letter saying”. */
const receiving =
	/^(?:receiv|get|got|see[ns]?$|saw|find|found|read|hold|held|obtain|wear|wore|carr|hoist|wav|display|show|retweet|shar|leak|circulat|cit|quot|publish)/u;
/** What somebody does with their own voice is no writing: “ended the interview saying”. */
const spoken =
	/^(?:interview|speech|briefing|address|comment|remark|testimony|account|claim|order|suit)s?$/u;

/**
 * Who says what a verb reports where that is not the subject of the sentence: the object of another
 * verb (“heard Roe say”, “quoted Roe as saying”), or a piece of writing (“a letter calling him …”, “a
 * post by Roe that said”).
 */
export function borrowedSubject(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	return (
		objectOf(tokens, phrases, verb) ??
		writingBefore(tokens, phrases, verb) ??
		bodyBeforeWhich(tokens, phrases, verb)
	);
}

function objectOf(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const participle = tokens[verb]!.lower.endsWith('ing');
	const link = participle ? objectSpeaks[tokens[verb - 1]?.lower ?? ''] : undefined;
	const isCaused = tokens[verb - 1]?.lower === 'to' && aloud.test(tokens[verb]!.lower);
	const end = participle || isCaused ? verb - 1 : verb;
	const object = phraseOrPronoun(tokens, phrases, participle && !link ? verb : end);
	const governor = object && tokens[object.from - 1];
	if (!governor) return null;
	if (participle && !link) {
		const isHeard = perceivedSaying.test(governor.lower) && aloud.test(tokens[verb]!.lower);
		const { head, name } = object;
		const isSomebody = head.pos === 'PRON' || name.length > 0 || isPeopleNoun(head.lower);
		return governor.pos === 'VERB' && isHeard && isSomebody ? object : null;
	}
	if (link) return governor.pos === 'VERB' && link.test(governor.lower) ? object : null;
	if (isCaused) {
		const before = tokens[object.from - 2];
		const isResult = before?.text === ',' || before?.pos === quotedPos;
		const leads = caused.test(governor.lower) || (isResult && causes.test(governor.lower));
		return leads && tokens[verb + 1]?.lower !== 'off' ? object : null;
	}
	// “heard Roe say”, not “those who heard Roe said”
	const bare = cueVerbs.get(tokens[verb]!.lower) === tokens[verb]!.lower;
	return bare && perceived.test(governor.lower) ? object : null;
}

function phraseOrPronoun(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	end: number,
): NounPhrase | null {
	const named = phrases.find((phrase) => phrase.to === end && phraseCanSpeak(phrase));
	return named ?? objectPronoun(tokens, end - 1);
}

/** “a letter calling”, “a post by Roe that said”, “a message, which read”: but of a statement that one issues, its author. */
function writingBefore(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const end = endBefore(tokens, verb);
	const nearest = end === null ? undefined : phrases.find(({ to }) => to === end);
	if (!nearest) return null;
	const by = /^(?:by|from)$/u.test(tokens[nearest.from - 1]?.lower ?? '');
	const writing = by ? phrases.find(({ to }) => to === nearest.from - 1) : nearest;
	if (!writing || writing.name.length > 0 || !isDocument(writing.head.lower)) return null;
	if (spoken.test(writing.head.lower)) return null;
	if (by) return phraseCanSpeak(nearest) ? nearest : null;
	if (isAuthored(tokens, phrases, writing)) return null;
	// “in a letter saying”, “speaking in a video that said”: whoever acts by it
	if (isPrepositional(tokens, writing) && tokens[writing.from - 1]?.lower !== 'to') return null;
	const owned = /^(?:his|her|their|its|my|our)$/u.test(writing.tokens[0]!.lower);
	return owned && !speechNouns.has(writing.head.lower) ? null : writing;
}

/** “contradicting the regulator, which said” */
function bodyBeforeWhich(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const end = endBefore(tokens, verb);
	if (end === null || tokens[verb - 1]?.lower !== 'which' || tokens[end]?.text !== ',') return null;
	const nearest = phrases.find((phrase) => phrase.to === end);
	if (!nearest) return null;
	const by = tokens[nearest.from - 1]?.lower === 'by';
	const wasDone = tokens
		.slice(Math.max(0, nearest.from - 5), nearest.from)
		.some(({ lower }) => /^(?:was|were|been)$/u.test(lower));
	if (by) return wasDone && isBody(nearest) ? nearest : null;
	if (isGivenBy(tokens, phrases, nearest)) return nearest;
	// “a court in Arby, which said”
	const meant = isPrepositional(tokens, nearest)
		? phrases.find((phrase) => phrase.to === nearest.from - 1)
		: nearest;
	return meant && isBody(meant) ? meant : null;
}

/** “drew criticism from the ministry, which said” */
function isGivenBy(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	body: NounPhrase,
): boolean {
	const given = phrases.find(({ to }) => to === body.from - 1);
	const isFrom = tokens[body.from - 1]?.lower === 'from' && isBody(body);
	return isFrom && given !== undefined && reactions.test(given.head.lower);
}

const reactions =
	/^(?:criticism|condemnation|praise|rebuke|response|reaction|reply|denial|support|backlash|statement|warning)$/u;

const isBody = ({ head }: NounPhrase): boolean => bodyNouns.has(singular(head.lower));

const own = /^(?:letter|message|note|text|e-?mail|card|postcard|statement)$/u;

/** Whether who acts in the sentence has written or sent it: “issued a statement saying”, “sent Roe a letter that said”. */
function isAuthored(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	writing: NounPhrase,
): boolean {
	// “sent Ann Roe a letter”, “sent her a letter”
	const hearer = phrases.find(({ to }) => to === writing.from)?.from;
	const isMe = /^(?:me|us)$/u.test(tokens[writing.from - 1]?.lower ?? '');
	const isHer = isMe || objectPronoun(tokens, writing.from - 1) !== null;
	const at = (hearer ?? (isHer ? writing.from - 1 : writing.from)) - 1;
	const { pos = '', lower = '' } = tokens[at] ?? {};
	if (pos !== 'VERB') return false;
	// “handed me a leaflet that said”
	if (
		isMe &&
		!(/^(?:sent|wrote|texted|emailed|left)$/u.test(lower) && own.test(writing.head.lower))
	)
		return false;
	const refused = tokens
		.slice(Math.max(0, at - 2), at)
		.some((token) => /^(?:refus|declin)/u.test(token.lower));
	const { lower: what } = writing.head;
	const ofOwn =
		(what === 'statement' && lower.startsWith('shar')) ||
		(/^(?:post|tweet|video)$/u.test(what) && lower.startsWith('publish'));
	return (!receiving.test(lower) && !refused) || ofOwn;
}

/** Where the phrase ends that a participle, or “that” or “which” with its verb, hangs on. */
function endBefore(tokens: readonly FrameToken[], verb: number): number | null {
	if (tokens[verb]!.lower.endsWith('ing')) return verb;
	let at = verb - 1;
	while (/^(?:ADV|AUX)$/u.test(tokens[at]?.pos ?? '')) at--;
	if (!/^(?:that|which)$/u.test(tokens[at]?.lower ?? '')) return null;
	return tokens[at - 1]?.text === ',' ? at - 1 : at;
}

import { takesThat } from '../../../language/claim-nouns.ts';
import { nounPhrases } from '../../../language/noun-phrases.ts';
import { isDocument, isPeopleNoun, isTime, singular } from '../../../language/speaking.ts';
import { isConfirmation, isDenial } from '../../../language/stance-verbs.ts';
import { weekdays } from '../../../language/calendar.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import type { FrameToken } from '../sentences/frames.ts';
import type { NamedCue } from '../speakers/named-cues.ts';

/** Verbs that name the hearer before what they report. */
const namesHearer = new Set('tell inform remind assure'.split(' '));

const hearer =
	/^(?:reporters?|journalists?|media|parliament|lawmakers|the|a|an|his|her|their|its|state|local|court|commons|senate|congress|judge|jury|inquiry|inquest|tribunal|hearing|police|us|me|him|them|outlets?|newspapers?|television|radio|mps)$/u;

const time = new RegExp(
	`^(?:on|in|at|last|this|late|early|earlier|${weekdays.join('|')}|week|month|year|morning|night|evening|afternoon)$`,
	'u',
);

/** The first token of what a cue reports: behind “that”, the hearers, an inserted “citing …,”. */
export function contentStart(tokens: readonly FrameToken[], cue: NamedCue): number {
	const { to, lemma } = cue;
	const that = tokens.findIndex(
		(token, at) =>
			at > to &&
			at <= to + 14 &&
			token.lower === 'that' &&
			!/^(?:in|of|at|for|by)$/u.test(tokens[at - 1]?.lower ?? ''),
	);
	const leading = that < 0 ? [] : tokens.slice(to + 1, that);
	// “said that was a lie”: a pronoun
	const isPronoun = tokens[that + 1]?.pos === 'AUX';
	const isTold = namesHearer.has(lemma) || !isObjectOf(leading);
	if (that >= 0 && isTold && leadsToThat(leading) && !isOfNoun(leading, cue))
		return isPronoun ? that : that + 1;
	let from = behindMeans(tokens, to + 1);
	if (lemma === 'call' && tokens[from]?.lower === 'for') return from + 1;
	if (lemma === 'ask') return behindAsked(tokens, from);
	while (tokens[from]?.pos === 'ADV') from++;
	const behind = namesHearer.has(lemma) ? behindHearer(tokens, from) : from;
	if (behind > from) from = behind;
	else if (namesHearer.has(lemma)) from = behindListeners(tokens, from);
	let behindTime = from;
	while (time.test(tokens[behindTime]?.lower ?? '')) behindTime++;
	const dated = tokens.slice(from, behindTime).some(({ lower }) => isTime(lower));
	return dated ? behindTime : from;
}

/** “said through its lawyer it had”, “said in a statement she would”: behind by what it was said, where a clause follows. */
function behindMeans(tokens: readonly FrameToken[], from: number): number {
	if (!/^(?:through|via|in|by)$/u.test(tokens[from]?.lower ?? '')) return from;
	const means = nounPhrases(tokens).find((phrase) => phrase.from === from + 1);
	const { head } = means ?? {};
	const isMeans = head && (isDocument(head.lower) || isPeopleNoun(head.lower));
	const goesOn = /^(?:PRON|DET)$/u.test(tokens[means?.to ?? from]?.pos ?? '');
	return means && isMeans && goesOn ? means.to : from;
}

/**
 * “Said a group that calls itself so was to blame”: of what is told, not “said this week that” or “denied
 * the claim that”.
 */
function isObjectOf(leading: readonly FrameToken[]): boolean {
	const last = leading.at(-1);
	return (
		leading[0]?.pos === 'DET' &&
		last?.pos === 'NOUN' &&
		!(isTime(last.lower) || takesThat(last.lower))
	);
}

function behindListeners(tokens: readonly FrameToken[], from: number): number {
	let at = from;
	while (hearer.test(tokens[at]?.lower ?? '')) at++;
	return at === from && isPluralHearer(tokens[at], tokens[at + 1]) ? at + 1 : at;
}

/** “asked Roe whether she”: behind the one who is asked, where a question follows. */
function behindAsked(tokens: readonly FrameToken[], from: number): number {
	const asked = nounPhrases(tokens).find((phrase) => phrase.from === from);
	let to =
		asked?.to ?? (/^(?:him|her|them|us|me)$/u.test(tokens[from]?.lower ?? '') ? from + 1 : from);
	while (tokens[to]?.pos === 'ADV' && !/^wh|^how$/u.test(tokens[to]!.lower)) to++;
	return /^(?:if|whether|wh(?:y|at|o|en|ere|ich)|how)$/u.test(tokens[to]?.lower ?? '') ? to : from;
}

/** “told jurors Roe had lied”: a plural listens, unless it is itself what is told of (“how doctors had saved her”). */
function isPluralHearer(token: FrameToken | undefined, next: FrameToken | undefined): boolean {
	const { text = '', lower = '' } = token ?? {};
	const plural = /^\p{Ll}/u.test(text) && singular(lower) !== lower && isPeopleNoun(lower);
	return plural && !/^(?:VERB|AUX|ADV)$/u.test(next?.pos ?? '');
}

/** “told the Post she”, “told Roe, 39, he”: behind the one who is told, where a clause follows. */
function behindHearer(tokens: readonly FrameToken[], from: number): number {
	const told = nounPhrases(tokens).find(
		(phrase) => phrase.from === from && phrase.head.pos !== 'PRON',
	);
	if (!told) return from;
	const aged = tokens[told.to]?.text === ',' && tokens[told.to + 1]?.pos === 'NUM' ? 3 : 0;
	const numbered = told.name.length > 0 && tokens[told.to]?.pos === 'NUM' ? told.to + 1 : told.to;
	// “told Channel 9 she”
	if (numbered > told.to && tokens[numbered]?.pos === 'PRON') return numbered;
	const next = tokens[told.to + aged];
	return next && (/^(?:PRON|DET|NOUN|PROPN|NUM|ADJ)$/u.test(next.pos) || next.lower.endsWith('ing'))
		? told.to + aged
		: from;
}

/**
 * “acknowledged reports that she had lied”: the clause tells what the noun says, not what is acknowledged. It
 * is what is denied or confirmed, where the noun is the object of such a verb.
 */
function isOfNoun(leading: readonly FrameToken[], { lemma }: NamedCue): boolean {
	const noun = leading.findLastIndex((token) => takesThat(token.lower) && token.pos !== 'VERB');
	if (noun < 0) return false;
	const owner = leading[noun - 1]?.lower ?? '';
	// “said in a statement that”, “repeated her claim that”
	const led = leading.slice(0, noun).findLast(({ pos }) => pos === 'ADP')?.lower ?? '';
	if (/^(?:in|at|during|via|through)$/u.test(led) || /^(?:his|her|their|its)$/u.test(owner))
		return false;
	const isObject = !leading.slice(0, noun).some(({ pos }) => pos === 'ADP' || pos === 'PUNCT');
	return !(isObject && (isDenial(lemma) || isConfirmation(lemma)));
}

/** Whether nothing but hearers, a time or an insertion between commas stands before “that”. */
function leadsToThat(leading: readonly FrameToken[]): boolean {
	const inserted = leading[0]?.text === ',' && leading.at(-1)?.text === ',';
	const verbs = leading.filter(isVerb).length;
	if (leading.some(({ text }) => /^[.;:]$/u.test(text))) return false;
	// “said the bank had declared war and that”: of who says it
	if (leading.at(-1)?.pos === 'CCONJ') return false;
	return inserted ? verbs <= 1 : verbs === 0 && leading.length <= 9;
}

import { isFullName, phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isPeopleNoun } from '../../../language/speaking.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { lowerWords } from '../sentences/lower-words.ts';

/** Whether no preposition or verb governs a phrase; one joined to another by “and” stands as that one does. */
export function standsAsSubject(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): boolean {
	const phrase = phrases[index]!;
	const before = tokens[startOfCompound(tokens, phrase.from) - 1];
	const previous = phrases[index - 1];
	const joined = before?.pos === 'CCONJ' && previous?.to === phrase.from - 1;
	if (joined || (previous && isListed(tokens, previous, phrase)))
		return standsAsSubject(tokens, phrases, index - 1);
	// “(gay and) married her partner”, which a tagger takes for an adjective
	const isOwned = /^(?:his|her|their)$/u.test(phrase.tokens[0]!.lower);
	if (isOwned && before?.pos === 'ADJ') return false;
	// “a firm whose head is Ann Roe”
	const of = previous && tokens[previous.from - 1]?.lower;
	if (before?.pos === 'AUX' && previous?.to === phrase.from - 1 && of === 'whose') return false;
	// “the program — Deferred Action, or DACA — is”
	if (isDash(before) && !isFullName(phrase) && isClosedByDash(tokens, phrase.to)) return false;
	// “On the steps stood his wife”
	const opens = tokens[0]?.pos === 'ADP' && previous?.to === phrase.from - 1;
	if (opens && /^(?:stood|sat|lay|came|waited|hung)$/u.test(before?.lower ?? '')) return true;
	// “raised by Ann Roe”
	if (before?.lower === 'by') {
		const by = phrase.from - 1;
		const particle = /^(?:out|up|down|on|off|over|forward|back)$/u.test(
			tokens[by - 1]?.lower ?? '',
		);
		return tokens[particle ? by - 2 : by - 1]?.pos === 'VERB';
	}
	// “Roe is the best player in the league”
	const isPredicate = /^(?:is|was|are|were|be|been|being)$/u.test(before?.lower ?? '');
	if (isPredicate && phrase.name.length === 0) return false;
	if (phrase.name.length === 0 && isLikened(tokens, phrase)) return false;
	// “his role as the fixer Ann Roe in a series”
	const isPart = previous?.to === phrase.from && tokens[previous.from - 1]?.lower === 'as';
	if (isPart) return acts(tokens, phrase);
	if (isTakenUp(tokens, phrase) || isTopic(tokens, phrase)) return true;
	// “as Ann Roe went on”, “the case turned on a day when Ann Roe took the stand”
	if (/^(?:as|when|where)$/u.test(before?.lower ?? '') && phrase.name.length > 0)
		return before!.lower === 'as'
			? acts(tokens, phrase)
			: !phrases.slice(0, index).some(phraseCanSpeak);
	return (
		!/^(?:ADP|VERB|PART)$/u.test(before?.pos ?? '') &&
		!/^(?:whom|which|whose|that|where|when)$/u.test(before?.lower ?? '')
	);
}

/** “Cole lent his lorry for a stage and Ann Roe climbed on it”: no stage is joined to her. */
export function actsBehindAnd(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): boolean {
	const [previous, phrase] = [phrases[index - 1], phrases[index]!];
	const isBehind = previous?.to === phrase.from - 1 && tokens[previous.to]?.lower === 'and';
	if (!isBehind || !isFullName(phrase)) return false;
	if (previous.name.length > 0 || isPeopleNoun(previous.head.lower)) return false;
	const verb = tokens[phrase.to];
	return isVerb(verb) && !verb!.lower.endsWith('ing') && tokens.slice(0, previous.to).some(isVerb);
}

/** “As for Ann Roe, she”, “For Ann Roe, who runs the port, there is”, “Quoting Ann Roe, the Echo”: whom a sentence is about. */
function isTopic(tokens: readonly FrameToken[], { from, to, name }: NounPhrase): boolean {
	const opening = lowerWords(tokens.slice(0, from));
	const isLed = /^(?:as for|for|quoting|citing)$/u.test(opening);
	const goesOn = opening !== 'for' || /^(?:who|whose)$/u.test(tokens[to + 1]?.lower ?? '');
	return name.length > 0 && isLed && tokens[to]?.text === ',' && goesOn;
}

/** “when Ann Roe was asked about it, she”: whoever is asked goes on. */
function isTakenUp(tokens: readonly FrameToken[], { from, to, name }: NounPhrase): boolean {
	const isAsked =
		tokens[from - 1]?.lower === 'when' &&
		tokens[to]?.lower === 'was' &&
		/^(?:asked|questioned|pressed|challenged|quizzed)$/u.test(tokens[to + 1]?.lower ?? '');
	const comma = tokens.findIndex(({ text }, at) => at > to && text === ',');
	return name.length > 0 && isAsked && /^(?:he|she)$/u.test(tokens[comma + 1]?.lower ?? '');
}

/** “as Ann Roe (and her aides) went on”, not “his role as Ann Roe in a series”, “as old as Ann Roe and is as tall”. */
function acts(tokens: readonly FrameToken[], { to }: NounPhrase): boolean {
	const end = tokens.findIndex((_, at) => at >= to && !isInSubject(tokens, at));
	return /^(?:VERB|AUX|PUNCT)$/u.test(tokens[end]?.pos ?? '');
}

/** What may stand between a name and its verb: others who act with it, where they are from, and how they act. */
function isInSubject(tokens: readonly FrameToken[], at: number): boolean {
	const { pos, lower } = tokens[at]!;
	if (pos === 'CCONJ') return !isVerb(tokens[at + 1]);
	return lower === 'of' || /^(?:ADV|PROPN|NOUN|DET|PRON|ADJ)$/u.test(pos);
}

/** “the sharp-tongued spin-doctor Ann Roe”: where the word begins that a hyphen ties to a phrase. */
function startOfCompound(tokens: readonly FrameToken[], from: number): number {
	const hyphen = tokens[from - 1];
	return hyphen?.text === '-' && hyphen.end === tokens[from]!.start ? from - 2 : from;
}

const isDash = (token: FrameToken | undefined): boolean => /^(?:[–—]|--)$/u.test(token?.text ?? '');

/** Whether nothing is done before the next dash. */
function isClosedByDash(tokens: readonly FrameToken[], from: number): boolean {
	const end = tokens.findIndex((token, at) => at >= from && isDash(token));
	return end > 0 && !tokens.slice(from, end).some(isVerb);
}

/** “portrayed himself as the only candidate”: somebody else's part. */
function isLikened(tokens: readonly FrameToken[], { from, to }: NounPhrase): boolean {
	let at = from - 1;
	while (/^(?:ADV|DET|ADJ)$/u.test(tokens[at]?.pos ?? '')) at--;
	return tokens[at]?.lower === 'as' && !/^(?:VERB|AUX|ADV)$/u.test(tokens[to]?.pos ?? '');
}

/** “for Nye, Ann Roe, Bob Cole and others”: a name in a list stands as the first one does. */
function isListed(
	tokens: readonly FrameToken[],
	previous: NounPhrase,
	{ from, to, name, tokens: own }: NounPhrase,
): boolean {
	const isNext = previous.to === from - 1 && tokens[previous.to]?.text === ',';
	const areNames = previous.name.length > 0 && name.length === own.length;
	return (
		isNext &&
		areNames &&
		/^(?:,|and|or)$/u.test(tokens[to]?.lower ?? '') &&
		!/^(?:VERB|AUX|PRON|DET)$/u.test(tokens[to + 1]?.pos ?? '')
	);
}

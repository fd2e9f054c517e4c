import { isGivenName } from './gender.ts';
import { determiners, isPeopleNoun, isTime, speakingPronouns, titleWords } from './speaking.ts';
import type { Token } from './tokens.ts';

export const possessive = /^['’]s?$/u;

/** Where the noun phrase that begins at `from` ends; `from` itself where none begins. */
export function phraseEnd(tokens: readonly Token[], from: number): number {
	const first = tokens[from]!;
	if (first.pos === 'PRON' && !determiners.has(first.lower)) {
		return speakingPronouns.has(first.lower) ? from + 1 : from;
	}
	if (!isNominal(first) && !startsPhrase(first)) return from;
	let to = from + 1;
	while (to < tokens.length && continues(tokens, to)) to++;
	return to;
}

export const isNominal = ({ pos, text }: Token) =>
	(pos === 'NOUN' || pos === 'PROPN') && /[\p{L}\p{N}]/u.test(text);
const startsPhrase = ({ pos, lower }: Token) =>
	(pos === 'DET' && !lower.startsWith('wh')) ||
	pos === 'ADJ' ||
	pos === 'NUM' ||
	determiners.has(lower);

/** “deputy national security adviser”: nouns that stand before the adjectives of a title. */
const ranks = /^(?:deputy|vice|chief|principal|assistant|associate)$/u;

function continues(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	const before = tokens[at - 1]!;
	if (possessive.test(token.lower)) return isNominal(before);
	if (joins(token, before, tokens[at + 1])) return true;
	if (/[-‐‑]/u.test(before.text) && before.text.length === 1) return token.start === before.end;
	if (isModifier(tokens, at)) return true;
	// “the firm's £600,000-a-year chief”
	if (/^\p{Sc}$/u.test(token.text)) return tokens[at + 1]?.pos === 'NUM';
	const isLater = isLaterTime(tokens, at) && !isNominalAt(tokens, at + 1);
	if (token.pos === 'DET' || determiners.has(token.lower) || isLater) return false;
	if (ranks.test(before.lower) && token.pos === 'ADJ') return true;
	if (isOfficeOfState(tokens, at) || isOfficeOfFirm(tokens, at)) return true;
	if (isNominal(before) && (token.pos === 'ADJ' || token.pos === 'NUM')) {
		return /^\p{Lu}/u.test(token.text) && before.pos === 'PROPN';
	}
	return isNominal(token) || token.pos === 'ADJ' || token.pos === 'NUM';
}

/** “said Ann Roe yesterday”, “said Roe Monday”; not “Black Friday”. */
function isLaterTime(tokens: readonly Token[], at: number): boolean {
	const [earlier, before, token] = [tokens[at - 2], tokens[at - 1]!, tokens[at]!];
	if (before.pos !== 'PROPN') return false;
	const isDay = /^\p{Lu}\p{Ll}+day$/u.test(token.text) && isTime(token.lower);
	// “said Mary Monday, 44”
	const isClosed = /^(?:,|['’]s?)$/u.test(tokens[at + 1]?.text ?? '');
	const isBehindName =
		(earlier?.pos === 'PROPN' && isGivenName(earlier.text)) ||
		(/^(?:said|says)$/u.test(earlier?.lower ?? '') &&
			!ofDays.test(before.lower) &&
			!isGivenName(before.text));
	return isTime(token.text) || (isDay && isBehindName && !isClosed);
}

/** “Black Friday”, and a club. */
const ofDays = /^(?:black|good|bloody|palm|super|ash|easter|cyber|sheffield)$/u;

/** “Arby weekend host Ann Roe”: a time with a noun behind it is part of a title. */
const isNominalAt = (tokens: readonly Token[], at: number): boolean =>
	tokens[at] !== undefined && isNominal(tokens[at]);

/** “the UK foreign secretary”: an adjective of an office behind the name of a state. */
function isOfficeOfState(tokens: readonly Token[], at: number): boolean {
	const [article, state, adjective, office] = tokens.slice(at - 2, at + 2);
	return (
		at > 1 &&
		adjective!.pos === 'ADJ' &&
		(article!.pos === 'DET' || possessive.test(article!.lower)) &&
		state!.pos === 'PROPN' &&
		!isTime(state!.lower) &&
		office?.pos === 'NOUN' &&
		isPeopleNoun(office.lower)
	);
}

/** “Norsoft general manager Ann Roe” */
function isOfficeOfFirm(tokens: readonly Token[], at: number): boolean {
	const [firm, adjective, office, name] = tokens.slice(at - 1, at + 3);
	const led = tokens[at - 2];
	// “In Arby general manager Ann Roe said”
	if (led && (led.pos === 'ADP' || isTime(led.lower))) return false;
	const isKind =
		/^(?:general|managing|executive|financial|technical|creative|artistic|medical|editorial)$/u;
	return (
		firm?.pos === 'PROPN' &&
		isKind.test(adjective!.lower) &&
		isPeopleNoun(office?.lower ?? '') &&
		name?.pos === 'PROPN'
	);
}

/** “the organising committee”: a participle between an article and a noun. */
function isModifier(tokens: readonly Token[], at: number): boolean {
	if (isKindOfWork(tokens, at)) return true;
	const [token, before, after] = [tokens[at]!, tokens[at - 1]!, tokens[at + 1]];
	const participle = token.pos === 'VERB' && /(?:ing|ed)$/u.test(token.text);
	const led = /^(?:DET|ADJ)$/u.test(before.pos) || ranks.test(before.lower);
	return participle && led && after !== undefined && isNominal(after);
}

/** “Norsoft advanced threat researcher Ann Roe”; not “Ann Roe organised protests”. */
function isKindOfWork(tokens: readonly Token[], at: number): boolean {
	const kind = /^(?:advanced|organi[sz]ed|applied|integrated|automated|managing)$/u;
	if (tokens[at - 1]!.pos !== 'PROPN' || !kind.test(tokens[at]!.lower)) return false;
	const behind = tokens.slice(at + 1, at + 4);
	const office = behind.findIndex(({ lower }) => isPeopleNoun(lower));
	const isNoun = behind.slice(0, office + 1).every(({ pos }) => /^(?:NOUN|ADJ)$/u.test(pos));
	const name = at + office + 2;
	const end = tokens.findIndex(({ pos }, index) => index > name && pos !== 'PROPN');
	// “Ann Roe organised union leader Bob Cole's defence”
	const isObject = end >= 0 && /^(?:DET|PART)$/u.test(tokens[end]!.pos);
	return office >= 0 && isNoun && tokens[name]?.pos === 'PROPN' && !isObject;
}

/** A hyphen inside a word, the stop of an initial or title, or “chief” in “Fire chief Ann Roe”. */
function joins(token: Token, before: Token, after: Token | undefined): boolean {
	if (/^[-‐‑]$/u.test(token.text)) return token.start === before.end && after?.start === token.end;
	if (token.lower === 'chief') return isNominal(before);
	// “Roe & Moss”
	if (token.text === '&') return token.pos === 'PROPN';
	return (
		token.text === '.' &&
		before.pos === 'PROPN' &&
		(before.text.length <= 4 || titleWords.has(before.lower)) &&
		after?.pos === 'PROPN'
	);
}

import { genderOf, type Gender } from '../../../language/gender.ts';
import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { isPeopleNoun } from '../../../language/speaking.ts';
import { wordsOfTokens } from '../names/words-of-tokens.ts';
import { endsSentence } from '../sentences/clause-borders.ts';
import type { FrameToken } from '../sentences/frames.ts';

/** How far back, in tokens, a relative clause or the other verb of a pair is looked for. */
const reach = 25;

/** “An aide who asked not to be named because the matter is private said”: whom “who” follows. */
export function whoBefore(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	if (/^(?:CCONJ|PUNCT|PART|AUX)$/u.test(tokens[verb - 1]?.pos ?? 'PUNCT')) return null;
	const who = lastBefore(tokens, verb, ({ lower }) => lower === 'who');
	const inside = tokens.slice(who + 1, verb);
	if (who < 0 || inside.some(endsSentence) || !inside.some(isVerb)) return null;
	const told = before.find(({ to }) => to === who);
	return told ? bearerOf(tokens, before, told) : null;
}

/** “The father of a pupil who was hurt said”: what hangs on a preposition is no subject, but what that hangs on. */
function bearerOf(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	phrase: NounPhrase,
): NounPhrase {
	const before = tokens[phrase.from - 1]?.lower ?? '';
	// “the head of a church in Arland who has admitted it”
	const isWhere = /^(?:in|at|from|near)$/u.test(before) && phrase.name.length > 0;
	if (!isWhere && !/^(?:of|for|to)$/u.test(before)) return phrase;
	const bearer = phrases.find(({ to }) => to === phrase.from - 1);
	return bearer && (isWhere || phraseCanSpeak(bearer)) ? bearerOf(tokens, phrases, bearer) : phrase;
}

/** “How Roe rang an aide one night and barked”: the verb that “and” joins to the one at `verb`. */
export function coordinatedVerb(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): number | null {
	const joined = tokens[verb - 1];
	if (joined?.pos !== 'CCONJ') return null;
	const form = tense(tokens[verb]!);
	const end = beforeHearer(tokens, before, verb);
	const other = lastBefore(tokens, end, (token) => isVerb(token) && tense(token) === form);
	if (other < 0 || tokens.slice(other, verb).some(endsSentence)) return null;
	return other;
}

/**
 * “Roe followed Mary Bell, who was walking home, and told her”: where the clause begins whose subject is told, so that another
 * tells; else the place of “and”.
 */
function beforeHearer(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): number {
	const and = verb - 1;
	const sex = { her: 'female', him: 'male' }[tokens[verb + 1]?.lower ?? ''];
	if (tokens[and - 1]?.text !== ',' || !sex) return and;
	const comma = tokens.findLastIndex(({ text }, at) => at < and - 1 && text === ',');
	const told = before.find(({ to }) => to === comma);
	const isWho = tokens[comma + 1]?.lower === 'who' && comma > and - reach;
	const isAlone = tokens
		.slice(comma + 2, and)
		.every(({ pos, lower }) => !/^(?:PRON|PROPN)$/u.test(pos) && !isPeopleNoun(lower));
	const isObject = told !== undefined && tokens[told.from - 1]?.pos === 'VERB';
	return isWho && isAlone && isObject && sexIn(told) === sex ? comma : and;
}

const sexIn = ({ tokens, name }: NounPhrase): Gender | null =>
	genderOf(
		tokens.map(({ lower }) => lower),
		name.length > 0 ? wordsOfTokens(name) : null,
	);

/**
 * “The firm, after the ministry complained, said”, “The firm, in a letter that the ministry published, said”:
 * a subject with a verb of its own in a clause between commas is not that of the verb behind them.
 */
export function hasVerbOfItsOwn(
	tokens: readonly FrameToken[],
	{ from, to }: NounPhrase,
	verb: number,
): boolean {
	if (!opensInsertion(tokens, from - 1) || tense(tokens[verb]!) === 'participle') return false;
	let [own, comma] = [to, verb - 1];
	while (tokens[own]?.pos === 'ADV') own++;
	while (/^(?:ADV|AUX)$/u.test(tokens[comma]?.pos ?? '')) comma--;
	return tokens[comma]?.text === ',' && own < comma && isVerb(tokens[own]);
}

/** “, after”, “, in a letter that”: not “said that Roe shouted, claimed …”, where the verbs are one's. */
function opensInsertion(tokens: readonly FrameToken[], at: number): boolean {
	const opener = tokens[at];
	if (!/^(?:SCONJ|ADP)$/u.test(opener?.pos ?? '')) return false;
	if (opener!.lower !== 'that') return tokens[at - 1]?.text === ',';
	const comma = tokens.findLastIndex(({ text }, index) => index < at && text === ',');
	const between = tokens.slice(comma + 1, at);
	return comma > 0 && between[0]?.pos === 'ADP' && !between.some(isVerb);
}

/** Whether the subject of a verb is nobody whom an article names. */
export const isNobodys = (
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): boolean => isYou(tokens, verb) || isContactClause(tokens, before, verb);

/** “you can tell”: nobody of the article. */
function isYou(tokens: readonly FrameToken[], verb: number): boolean {
	let at = verb - 1;
	while (/^(?:AUX|ADV|PART)$/u.test(tokens[at]?.pos ?? '')) at--;
	// “people like you said”
	const { pos, lower } = tokens[at - 1] ?? { pos: '', lower: '' };
	const isObject = /^(?:VERB|ADP)$/u.test(pos) || lower === 'like';
	return tokens[at]?.lower === 'you' && !isObject;
}

/** “The man Ann Roe accused said”: not she, and a phrase that holds both names nobody. */
function isContactClause(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): boolean {
	const own = tokens[verb - 1];
	if (own?.pos !== 'VERB' || own.lower.endsWith('ing')) return false;
	const phrase = before.find(({ to }) => to === verb - 1);
	const [first, second] = phrase?.tokens ?? [];
	return Boolean(phrase?.name.length) && first!.pos === 'DET' && second!.pos === 'NOUN';
}

function lastBefore(
	tokens: readonly FrameToken[],
	end: number,
	fits: (token: FrameToken) => boolean,
): number {
	return tokens.findLastIndex((token, at) => at < end && at >= end - reach && fits(token));
}

/**
 * “After the court failed to agree, Roe left, saying”, “Speaking in Arby, Roe thanked them, saying”: of a
 * clause that opens with another one, the subject stands behind its comma.
 */
export function behindOpener(
	tokens: readonly FrameToken[],
	subjects: readonly NounPhrase[],
	start: number,
): NounPhrase | undefined {
	const opens = [tokens[start - 1], tokens[start]].some(
		(token) => token !== undefined && (opener.test(token.lower) || token.lower.endsWith('ing')),
	);
	if (!opens) return undefined;
	return subjects.find(({ from, to }) => {
		let verb = to;
		while (tokens[verb]?.pos === 'ADV') verb++;
		return tokens[from - 1]?.text === ',' && isVerb(tokens[verb]);
	});
}

const opener =
	/^(?:after|as|when|while|if|although|though|since|before|because|in|on|at|despite|during|following|amid|with|by|for|even|under|without)$/u;

/** Verbs that “and” joins are of one form: both in -s, or neither; a participle is none of them. */
function tense({ lower }: FrameToken): string {
	if (lower.endsWith('ing')) return 'participle';
	return lower.endsWith('s') && !/^(?:was|is|has|does)$/u.test(lower) ? 'present' : 'other';
}

/** “and warned”, “, saying”: the verb has the subject of the one before it. */
export function sharesSubject(tokens: readonly FrameToken[], index: number): boolean {
	let at = index - 1;
	while (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'AUX') at--;
	const before = tokens[at];
	if (before?.lower === 'and' || before?.lower === 'or' || before?.lower === 'but') return true;
	return before?.text === ',' && tokens[index]!.lower.endsWith('ing');
}

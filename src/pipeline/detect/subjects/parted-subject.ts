import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { isSubject } from '../sentences/subject-position.ts';

/** How far, in tokens, an auxiliary may stand before its participle. */
const reach = 15;

/** “Roe had in May before the board said: “…””: between “had” and its participle stands no subject. */
export function subjectOfAuxiliary(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const at = tokens.findLastIndex(
		({ lower }, index) =>
			index < verb - 1 && index > verb - reach && /^(?:has|have|had)$/u.test(lower),
	);
	const between = tokens.slice(at + 1, verb);
	const isWhole = between.some(
		(token) => isVerb(token) || token.pos === quotedPos || /^[,;:.]$/u.test(token.text),
	);
	if (at < 1 || isWhole || between[0]!.pos !== 'ADP') return null;
	return before.find((phrase) => phrase.to === at && isSubject(tokens, phrase)) ?? null;
}

/** “Ann Roe, of the League, a press group, said”: whom the description of the body that she is of stands behind. */
export function memberOf(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	{ from, name }: NounPhrase,
): NounPhrase | undefined {
	const body = before.find(({ to }) => to === from - 1);
	const home = body && name.length > 0 ? whoseHomeIs(tokens, before, body) : undefined;
	if (home && tokens[from - 1]?.text === ',') return home;
	if (name.length > 0 || !body || body.name.length === 0 || tokens[from - 1]?.text !== ',')
		return undefined;
	const led = /^(?:of|from|at|with|for)$/u.test(tokens[body.from - 1]?.lower ?? '');
	const member = before.find(({ to }) => to === body.from - 2);
	const isOf = led && tokens[body.from - 2]?.text === ',' && member && member.name.length > 0;
	return isOf && isSubject(tokens, member) ? member : undefined;
}

/** “Ann Roe, originally from Arby, Co Norland, said”: whose home a place is. */
function whoseHomeIs(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	{ from }: NounPhrase,
): NounPhrase | undefined {
	if (tokens[from - 1]?.lower !== 'from') return undefined;
	const comma = tokens[from - 2]?.pos === 'ADV' ? from - 3 : from - 2;
	const who = before.find(({ to }) => to === comma);
	return tokens[comma]?.text === ',' && who && who.name.length > 0 ? who : undefined;
}

/** How a verb stands that may have its subject behind it. */
interface Stand {
	readonly lemma: string;
	/** Whether a quotation stands right before it. */
	readonly quoted: boolean;
	/** Whether it breaks a clause before its verb: “The trouble, says Ann Roe, a lawyer, is …”. */
	readonly breaks: boolean;
}

/** Whether a phrase behind a verb is no subject of it though it stands where one would. */
export function isNoSubject(
	tokens: readonly FrameToken[],
	phrase: NounPhrase,
	{ lemma, quoted, breaks }: Stand,
): boolean {
	// “Ann Roe, known as “the Owl”, told the paper: “…””
	if (lemma === 'tell' && tokens[phrase.to]?.text === ':') return true;
	// “…”, said she was “finished”
	if (quoted) return phrase.head.pos === 'PRON' && tokens[phrase.to]?.pos === 'AUX';
	return (
		phrase.head.pos === 'PRON' ||
		!phraseCanSpeak(phrase) ||
		(!breaks && hasVerbBehindAside(tokens, phrase)) ||
		(phrase.possessor.length > 0 && hasVerbBehind(tokens, phrase))
	);
}

/** “Ann Roe, an aide, said Cole's speech in Arby would be “bad””: what belongs to somebody has a verb of its own. */
function hasVerbBehind(tokens: readonly FrameToken[], { to }: NounPhrase): boolean {
	const near = tokens.slice(to, to + reach);
	const end = near.findIndex(({ pos, text }) => pos === quotedPos || /^[,;:.]$/u.test(text));
	return near.slice(0, end < 0 ? reach : end).some(({ pos }) => pos === 'AUX');
}

/** “said Ann Roe, then the mayor, had left”: behind what a comma ties to a phrase stands its own verb. */
function hasVerbBehindAside(tokens: readonly FrameToken[], { to }: NounPhrase): boolean {
	if (tokens[to]?.text !== ',') return false;
	const comma = tokens.findIndex(({ text }, at) => at > to && at < to + reach && text === ',');
	const inside = tokens.slice(to + 1, Math.max(comma, to + 1));
	const plain = !inside.some(isVerb);
	return comma > 0 && plain && isVerb(tokens[comma + 1]);
}

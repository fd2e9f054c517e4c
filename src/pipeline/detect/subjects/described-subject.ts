import { isFullName, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { isOne, isPeopleNoun } from '../../../language/speaking.ts';
import { endsSentence, sentenceStart } from '../sentences/clause-borders.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { isSubject } from '../sentences/subject-position.ts';

/** “Ann Roe, who chairs the panel, said”; “Ann Roe, opening the bridge, said”: whom the aside before the verb describes. */
export function describedBefore(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	// “Ann Roe, opening the bridge, clearly said”
	if (tokens[verb - 1]?.pos === 'ADV') return describedBefore(tokens, before, verb - 1);
	if (tokens[verb - 1]?.text !== ',') return null;
	const opening = openingName(tokens, before, verb);
	if (opening) return opening;
	const from = tokens.findLastIndex(
		(token, at) =>
			at < verb - 1 &&
			at > verb - 30 &&
			tokens[at - 1]?.text === ',' &&
			opensAside(token, tokens.slice(at + 1, verb - 1)),
	);
	if (from < 1) return null;
	return (
		before.findLast((candidate) => candidate.to <= from - 1 && isSubject(tokens, candidate)) ?? null
	);
}

/** “Ann Roe, chief of Arby One says: “…””: the name that a sentence opens with and an office behind its comma, though no other closes it. */
export function openingWithOffice(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const first = before.find(({ from }) => from === sentenceStart(tokens, verb));
	if (!first || !isFullName(first) || tokens[first.to]?.text !== ',') return null;
	const inside = tokens.slice(first.to + 1, verb);
	const isPlain = inside[0]?.pos !== 'DET' && inside.every(({ pos }) => plain.test(pos));
	const people = inside.filter(({ lower }) => isPeopleNoun(lower));
	const isOffice = people.length > 0 && people.every(({ lower }) => isOne(lower));
	const isOther = before.some((each) => each.from > first.to && isFullName(each));
	const leads = tokens[verb + 1]?.text === ':' || tokens[verb + 1]?.pos === quotedPos;
	return isPlain && isOffice && !isOther && leads ? first : null;
}

const plain = /^(?:NOUN|PROPN|ADJ|ADP|CCONJ|PART|NUM)$/u;

/** “Ann Roe, the lawyer who chairs the panel, said”: the name with a comma that a sentence opens with. */
function openingName(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): NounPhrase | undefined {
	const first = before.find(
		({ name, to, head }) =>
			to < verb - 1 &&
			(name.length > 1 || (isPeopleNoun(head.lower) && isTwiceDescribed(tokens, to, verb))),
	);
	if (!first || first.from > 8) return undefined;
	const comma = behindBracket(tokens, first.to);
	if (tokens[comma]?.text !== ',' && tokens[first.to]?.lower !== 'who') return undefined;
	const inside = tokens.slice(first.to, verb - 1);
	const relative = inside.some(({ lower }) => /^(?:who|which|whose)$/u.test(lower));
	const isDescribed = relative || isLongDescription(tokens, before, first, verb);
	return isDescribed && isSubject(tokens, first) && !inside.some(endsSentence) ? first : undefined;
}

/** “…,” Ann Roe, the head of the panel on harbours, ports and piers, told: nobody else is named, and nothing done between. */
function isLongDescription(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	{ from, to }: NounPhrase,
	verb: number,
): boolean {
	const inside = tokens.slice(to, verb);
	const opens = from === 0 || tokens[from - 1]?.pos === quotedPos;
	const isOffice = inside.some(({ lower }) => isPeopleNoun(lower) && isOne(lower));
	const isOther = before.some((each) => each.from > to && isFullName(each));
	return (
		opens &&
		isOffice &&
		!isOther &&
		inside.every(
			({ pos, text }, at) =>
				(plain.test(pos) || pos === 'DET' || text === ',') &&
				!(pos === 'CCONJ' && inside[at - 1]?.text === ','),
		)
	);
}

/** “A man who works there, and who asked not to be named, said”: two clauses of one, and nobody between. */
function isTwiceDescribed(tokens: readonly FrameToken[], who: number, verb: number): boolean {
	const and = tokens.findIndex(({ lower }, at) => at > who && at < verb && lower === 'and');
	const isSecond = tokens[and - 1]?.text === ',' && tokens[and + 1]?.lower === 'who';
	const commas = tokens.slice(who, verb).filter(({ text }) => text === ',');
	return tokens[who]?.lower === 'who' && isSecond && commas.length === 2;
}

/** “Ann Roe (Lab, Arby), who”. */
function behindBracket(tokens: readonly FrameToken[], at: number): number {
	if (tokens[at]?.text !== '(') return at;
	const close = tokens.findIndex(({ text }, index) => index > at && text === ')');
	return close < 0 ? at : close + 1;
}

/** “whose deputy, Ed Lamb, told”: no aside, as the verb is its own. */
function opensAside({ lower, pos }: FrameToken, inside: readonly FrameToken[]): boolean {
	if (pos === 'VERB' && lower.endsWith('ing')) return true;
	const verb = inside.some(isVerb);
	return /^(?:who|whose|which)$/u.test(lower) && verb;
}

import { overlap, type TextPositionSelector } from '../../../model/selector.ts';
import { cueVerbs } from '../../../language/cue-verbs.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import type { Token } from '../../../language/tokens.ts';
import { contentStems } from '../../../language/words.ts';

/** Words that open a clause of their own behind a comma. */
const opensBehindComma = /^(?:who|whose|where|as|if|since|until|despite|amid|though)$/u;
/** Words that join clauses as well as the items of a list. */
const joinsClauses = /^(?:and|or)$/u;
/** Words that open one wherever they stand. */
const opens = /^(?:but|while|although|because|after|before|which|when|despite)$/u;
/** Fewer words that carry meaning tell nothing by themselves. */
const fewest = 3;

/**
 * Cut a sentence into clauses: before a conjunction or relative pronoun with a verb behind it, a
 * second verb behind “and”, a participle behind a comma, and at semicolons, colons and dashes. What
 * is too short or has no verb stays with its neighbour. A quotation is never cut.
 *
 * @param quotations The quotations of the sentence.
 * @returns The clauses in order; together they hold all tokens.
 */
export function clausesOf(
	tokens: readonly Token[],
	quotations: readonly TextPositionSelector[],
): TextPositionSelector[] {
	const parts: Token[][] = [];
	for (const [index, token] of tokens.entries()) {
		const before = tokens[index - 1];
		const quoted = quotations.some((quotation) => before && isBothIn(quotation, before, token));
		if (before && (quoted || !opensClause(tokens, index))) parts.at(-1)!.push(token);
		else parts.push([token]);
	}
	return joined(parts).map((part) => ({ start: part[0]!.start, end: part.at(-1)!.end }));
}

const isBothIn = (quotation: TextPositionSelector, a: Token, b: Token): boolean =>
	overlap(quotation, a) > 0 && overlap(quotation, b) > 0;

function opensClause(tokens: readonly Token[], index: number): boolean {
	const { lower } = tokens[index]!;
	const before = tokens[index - 1]!.text;
	if (/^[;:—–]$/u.test(before) || opens.test(lower)) return true;
	if (before === ',' && joinsClauses.test(lower)) return hasVerbBeforeComma(tokens, index + 1);
	if (before === ',' && isAttribution(tokens, index)) return false;
	if (before === ',') return opensBehindComma.test(lower) || isParticiple(tokens[index]!);
	return lower === 'and' && isVerb(tokens[index + 1]);
}

/** “…, and the harbour closed”, not “…, and nets, he said”. */
function hasVerbBeforeComma(tokens: readonly Token[], from: number): boolean {
	const comma = tokens.findIndex(({ text }, at) => at >= from && /^[,.;:]$/u.test(text));
	return tokens.slice(from, comma < 0 ? undefined : comma).some(isVerb);
}

/** “…, as reported by the council”: who says so tells nothing else. */
function isAttribution(tokens: readonly Token[], index: number): boolean {
	return tokens[index]!.lower === 'as' && cueVerbs.has(tokens[index + 1]?.lower ?? '');
}

/** Participles that have become prepositions open no clause. */
function isParticiple({ pos, lower }: Token): boolean {
	return (
		pos === 'VERB' &&
		lower.endsWith('ing') &&
		!/^(?:includ|follow|accord|regard|concern)ing$/u.test(lower)
	);
}

/** Put parts that tell nothing by themselves to the part before, the first one to the part behind. */
function joined(parts: readonly Token[][]): Token[][] {
	const clauses: Token[][] = [];
	for (const part of parts) {
		const last = clauses.at(-1);
		if (last && !(tells(part) && tells(last))) last.push(...part);
		else clauses.push([...part]);
	}
	return clauses;
}

function tells(part: readonly Token[]): boolean {
	if (introduces(part)) return false;
	const words = part.map(({ text }) => text).join(' ');
	return part.some(isVerb) && new Set(contentStems(words)).size >= fewest;
}

const says = /^(?:said|says|told|tells|added|adds|wrote|writes|asked|explained)$/u;
/** How a letter came about, or a question: “in a letter seen by the Post, he wrote:”. */
const ofLetter =
	/^(?:seen|obtained|sent|posted|published|issued|released|dated|addressed|speaking|writing)$/u;

/** “Ann Roe, the mayor, told reporters:”: who says what follows tells nothing else. */
function introduces(part: readonly Token[]): boolean {
	const [colon] = part.filter(({ text }) => !/^["“‘']$/u.test(text)).slice(-1);
	if (colon?.text !== ':') return false;
	const verbs = part.filter(isVerb).map(({ lower }) => lower);
	return verbs.every(
		(verb, at) => says.test(verb) || (at < verbs.length - 1 && ofLetter.test(verb)),
	);
}

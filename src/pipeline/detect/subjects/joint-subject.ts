import { isFullName, phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { isOne } from '../../../language/speaking.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { isSubject } from '../sentences/subject-position.ts';

/** “Arland and Norvale said”: a phrase with those that a conjunction, and commas before it, join to it. */
export function together(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	phrase: NounPhrase,
): NounPhrase {
	const second = beforeAnd(tokens, phrases, phrase) ?? listedBehind(tokens, phrases, phrase);
	const last = second && behindAnd(tokens, phrases, second);
	if (!last || [phrase, second, last].some(({ head }) => head.pos === 'PRON')) return phrase;
	const first = firstOfList(tokens, phrases, second);
	if (first === second && isOfOne(tokens, second, last)) return last;
	const isList = first !== second || last.from - second.to !== 2;
	if (!isList || (last.possessor.length > 0 && first !== second)) return phrase;
	const both = /^(?:both|either|neither)$/u.test(tokens[first.from]!.lower) ? 1 : 0;
	const all = tokens.slice(first.from + both, last.to);
	return { ...last, from: first.from, tokens: all, name: [], possessor: [] };
}

/** “mayor and council leader Ann Roe”, “the firm's founder and chief executive Ann Roe”: two offices of one person. */
function isOfOne(
	tokens: readonly FrameToken[],
	{ name, head, tokens: own, possessor }: NounPhrase,
	last: NounPhrase,
): boolean {
	const title = last.tokens.slice(0, last.tokens.length - last.name.length);
	const isBare = possessor.length > 0 || own[0]!.pos !== 'DET';
	const isApart = title.some(
		({ pos, lower }) =>
			pos === 'DET' ||
			lower === head.lower ||
			/^(?:['’]s?|minister|counterpart|his|her)$/u.test(lower),
	);
	const isBoth = tokens
		.slice(last.to, last.to + 6)
		.some(({ lower }) => /^(?:both|joint|jointly|agreed|they)$/u.test(lower));
	const isOffice = held.test(head.lower) && title.some(({ lower }) => held.test(lower));
	return name.length === 0 && last.name.length > 1 && isBare && isOffice && !isApart && !isBoth;
}

/** What one may be beside something else. */
const held =
	/^(?:(?:co-)?founder|(?:co-)?owner|chair(?:man|woman)?|executive|ceo|director|producer|writer|author|presenter|host|editor|manager|leader|mayor|singer|songwriter|actor|actress|designer)$/u;

/** “Ann Roe and Bob Cole, the founders, said”: those whom a plural between commas describes. */
export function describedTogether(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	{ from, to, head, name }: NounPhrase,
): NounPhrase | null {
	const plural = name.length === 0 && !isOne(head.lower);
	const closes = tokens[from - 1]?.text === ',' && tokens[to]?.text === ',';
	const last = phrases.find((phrase) => phrase.to === from - 1);
	if (!plural || !closes || !last || last.name.length === 0) return null;
	const all = together(tokens, phrases, last);
	const goesOn =
		isVerb(tokens[to + 1]) && all !== last && isSubject(tokens, { ...last, from: all.from });
	return goesOn ? all : null;
}

/** The one before the “and” that leads to a phrase. */
function beforeAnd(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	phrase: NounPhrase,
): NounPhrase | undefined {
	return phrases.find(
		(other) => phraseCanSpeak(other) && behindAnd(tokens, [phrase], other) === phrase,
	);
}

/** The one to which an “and” leads from a phrase; with a comma before it only at the end of a list. */
function behindAnd(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	phrase: NounPhrase,
): NounPhrase | undefined {
	const end = endWithHome(tokens, phrases, phrase);
	if (end === null) return undefined;
	return phrases.find((next) => {
		if (end > phrase.to && next.from === end + 1)
			return tokens[end]?.lower === 'and' && isNamed(next);
		// “, 61, and” is the longest that joins
		if (!phraseCanSpeak(next) || next.from <= phrase.to || next.from - phrase.to > 4) return false;
		const between = tokens.slice(phrase.to, next.from).map(({ lower }) => lower);
		if (/^, \d{1,3} , and$/u.test(between.join(' '))) return isNamed(phrase) && isNamed(next);
		if (between[0] !== ',') return /^(?:and|or|nor|as well as)$/u.test(between.join(' '));
		const isListed = tokens[phrase.from - 1]?.text === ',' && isNamed(phrase) && isNamed(next);
		return isListed && /^, (?:and|or)$/u.test(between.join(' '));
	});
}

/** “said Ann Roe, Bob Cole and Clara Moss”: the last name before the “and”. */
function listedBehind(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	phrase: NounPhrase,
): NounPhrase | undefined {
	if (behindAnd(tokens, phrases, phrase)) return phrase;
	const next = phrases.find(({ from }) => from === phrase.to + 1);
	if (!next || tokens[phrase.to]?.text !== ',' || !isNamed(phrase) || !isNamed(next))
		return undefined;
	return listedBehind(tokens, phrases, next);
}

/** “Ann Roe, Bob Cole (and Clara Moss)”: the first of the names that only commas part. */
function firstOfList(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	named: NounPhrase,
): NounPhrase {
	const before = phrases.find(({ to }) => to === named.from - 1);
	const isListed = before && tokens[before.to]?.text === ',' && isNamed(before) && isNamed(named);
	return isListed && beginsList(tokens, before) ? firstOfList(tokens, phrases, before) : named;
}

/** “After meeting Ann Roe, Bob Cole and Clara Moss said”: she is none of those who said it. */
function beginsList(tokens: readonly FrameToken[], phrase: NounPhrase): boolean {
	const { pos = 'PUNCT', lower = '' } = tokens[phrase.from - 1] ?? {};
	const opens = /^(?:PUNCT|CCONJ|QUOTED)$/u.test(pos) || /^(?:that|said|says)$/u.test(lower);
	return opens && isSubject(tokens, phrase);
}

const isNamed = ({ name }: NounPhrase): boolean => name.length > 0;

/** “Senator Ann Roe of Arby (and Mr Cole)”: where it ends with the place behind it, which is joined to nobody by itself (null). */
function endWithHome(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	phrase: NounPhrase,
): number | null {
	const isOf = (place: NounPhrase, person: NounPhrase) =>
		tokens[person.to]?.lower === 'of' &&
		place.from === person.to + 1 &&
		tokens[person.from - 1]?.pos !== 'VERB' &&
		isFullName(person) &&
		place.name.length === place.tokens.length &&
		tokens[place.to]?.lower === 'and' &&
		phrases.some((next) => next.from === place.to + 1 && isFullName(next));
	if (phrases.some((person) => isOf(phrase, person))) return null;
	return phrases.find((place) => isOf(place, phrase))?.to ?? phrase.to;
}

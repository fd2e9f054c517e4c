import { isBodyName } from '../../../language/body-names.ts';
import { isGivenName } from '../../../language/gender.ts';
import { works } from '../../../language/works.ts';
import type { Token } from '../../../language/tokens.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { bodyNouns, isOne, isPeopleNoun } from '../../../language/speaking.ts';
import { personIn } from '../../../language/person-name.ts';
import { antecedentOf } from './antecedent.ts';
import { describedAcross } from './described-across.ts';
import { isInserted } from './inserted-clause.ts';
import { quotedPos, type FrameToken } from './frames.ts';

/**
 * The phrase that names the one a phrase stands for in its own sentence: Ann Roe for “who”, for
 * “the mayor” beside her name, for “Ambassador to Arland Ann Roe”. The phrase itself where nothing
 * there names its bearer.
 */
export function namedBeside(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	phrase: NounPhrase,
): NounPhrase {
	if (phrase.head.lower === 'who') {
		const meant = antecedentOf(tokens, phrases, phrase);
		return meant ? namedBeside(tokens, phrases, meant) : phrase;
	}
	if (phrase.head.pos === 'PRON') return phrase;
	// “the No. 3 House Democrat”
	const isRank =
		isPeopleNoun(phrase.head.lower) &&
		phrase.name.length < phrase.tokens.length &&
		tokens[phrase.to]?.text === ',';
	if (phrase.name.length > 0 && !isRank) return phrase;
	const across = describedAcross(tokens, phrases, phrase);
	return (
		nameBefore(tokens, phrases, phrase) ??
		nameBehind(tokens, phrases, phrase) ??
		nameAfterTitle(tokens, phrases, phrase) ??
		(across && namedBeside(tokens, phrases, across)) ??
		phrase
	);
}

/** “Ann Roe, the (fairly new) mayor”; but “Ann Roe, the mayor said, had lied” tells what another says of her. */
function nameBefore(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	phrase: NounPhrase,
): NounPhrase | undefined {
	return phrases.find((named) => {
		const { name, from, to } = named;
		if (name.length === 0 || to >= phrase.from || tokens[to]?.text !== ',') return false;
		// “his brother, Juan, prosecutors said”
		if (!isOne(phrase.head.lower)) return false;
		if (tokens[from - 1]?.pos === 'ADP' || isInserted(tokens, named, phrase)) return false;
		const between = tokens.slice(to + 1, phrase.from);
		const closes = tokens[phrase.to]?.text === ',';
		// “Ann Roe, a source said”, “The driver was Ann Roe, an onlooker said”
		const opens = from === 0 || tokens[from - 1]!.pos === quotedPos;
		const isAnother =
			anybody.test(phrase.head.lower) || (!opens && tokens[phrase.from]!.lower !== 'the');
		if (tokens[phrase.to]?.pos === 'VERB' && isAnother) return false;
		const plain = closes ? /^(?:ADJ|ADV|NOUN|DET|CCONJ)$/u : /^(?:ADJ|ADV|NOUN|DET)$/u;
		// “Ann Roe, the foreign ministry's famously acid spokeswoman”
		const reach = between.some(isOwner) ? 6 : 4;
		return (
			between.length <= reach && between.every((token) => plain.test(token.pos) || isOwner(token))
		);
	});
}

const anybody = /^(?:source|insider)$/u;

const isOwner = ({ lower }: Token): boolean => /^['’]s?$/u.test(lower);

const ownerOf = /^(?:his|her|their|my)$/u;

/** “the mayor, Ann Roe,”, “the director of ports, Ms Ann Roe,”. */
function nameBehind(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	own: NounPhrase,
): NounPhrase | undefined {
	const { to } = own;
	const hangs = /^(?:of|for)$/u.test(tokens[to]?.lower ?? '');
	const end = hangs ? (lastOfChain(tokens, phrases, to)?.to ?? to) : to;
	if (tokens[end]?.text !== ',') return undefined;
	const next = phrases.find(({ from }) => from === end + 1);
	if (!next?.tokens.every(({ pos, text }) => pos === 'PROPN' || text === '-')) return undefined;
	const behind = tokens[next.to];
	const closes = /^[,.]$/u.test(behind?.text ?? '.');
	// “The head, Ann Roe of Arby Hall, said”
	const goesOn = next.name.length > 1 && /^(?:of|at|with|from)$/u.test(behind?.lower ?? '');
	// “her mother, Ann,”
	const isCalled = next.name.length > 1 || ownerOf.test(tokens[own.from]!.lower);
	return (closes || goesOn) && isCalled && next.name.length > 0 ? next : undefined;
}

/** “Ambassador to the United Nations Ann Roe”: the name behind a long title. */
export function nameAfterTitle(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	{ head, to }: NounPhrase,
): NounPhrase | undefined {
	if (tokens[to]?.pos !== 'ADP') return undefined;
	const chained = lastOfChain(tokens, phrases, to);
	const next = chained?.name.length === 0 ? joined(phrases, chained) : chained;
	if (!next || next.name.length < 2) return undefined;
	if (!/^\p{Lu}/u.test(head.text))
		return isPost(head, next)
			? { ...next, from: next.to - next.name.length, tokens: next.name }
			: undefined;
	const name = personIn(next.name);
	const named = next.tokens.indexOf(name[0]!);
	if (!next.tokens.slice(0, named).some(({ pos }) => pos === 'PROPN')) return undefined;
	return { ...next, name, tokens: name, from: next.to - name.length, possessor: [] };
}

/** “head of drama Ann Roe”; “the mother of victim Ann Roe” and “the head of charity Ann Roe House” are others. */
function isPost(head: Token, { tokens, name }: NounPhrase): boolean {
	const subject = tokens.slice(0, tokens.length - name.length);
	const isOffice =
		/^(?:head|director|chief|chair|member|secretary|minister|vice-president|professor)$/u.test(
			head.lower,
		);
	const isSubject =
		subject.length > 0 &&
		subject.every(
			({ pos, lower }) =>
				pos !== 'DET' &&
				!isPeopleNoun(lower) &&
				!bodyNouns.has(lower) &&
				!(head.lower === 'director' && works.has(lower)),
		);
	return isOffice && isSubject && isGivenName(name[0]!.text) && !isBodyName(wordsIn(name));
}

/** A noun with the name right behind it. */
function joined(phrases: readonly NounPhrase[], noun: NounPhrase): NounPhrase | undefined {
	const named = phrases.find(({ from }) => from === noun.to);
	return named && { ...named, from: noun.from, tokens: [...noun.tokens, ...named.tokens] };
}

const wordsIn = (name: readonly Token[]): string => name.map(({ text }) => text).join(' ');

/** The last phrase of “… of Foreign Affairs of Arland Ann Roe”. */
function lastOfChain(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	of: number,
): NounPhrase | undefined {
	const next = phrases.find(({ from }) => from === of + 1);
	if (!next || tokens[next.to]?.lower !== 'of') return next;
	return lastOfChain(tokens, phrases, next.to) ?? next;
}

import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { joinedCompounds, joinedKin, joinedNumbers } from './compounds.ts';
import { cueVerbs } from './cue-verbs.ts';
import { isGivenName } from './gender.ts';
import { plainLetters } from '../text/plain-letters.ts';
import { withoutNicknames } from './nicknames.ts';
import { isVerb } from './parts-of-speech.ts';
import {
	asClaimed,
	asClosing,
	asHeadlineVerb,
	asOpener,
	asPlan,
	asState,
} from './tagged-clauses.ts';
import { asOpeningName, withNames } from './tagged-names.ts';
import { peopleNouns, singular } from './speaking.ts';
import {
	asAdjective,
	asClaims,
	asDeed,
	asDenial,
	asPast,
	asRelated,
	asSource,
	asWork,
} from './tagged-words.ts';
import { exactText, type TextPositionSelector } from '../model/selector.ts';

/** A word or a mark of a sentence, with its part of speech. */
export interface Token extends TextPositionSelector {
	readonly text: string;
	readonly lower: string;
	/** Universal part of speech (https://universaldependencies.org/u/pos/), such as `PROPN`. */
	readonly pos: string;
	/** Whether it is a function word, such as “the”. */
	readonly stop: boolean;
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/**
 * The tokens of one sentence. wink-nlp gives them without offsets; each is looked up from where
 * the one before ended. Feed it one sentence at a time: its own splitter is not used.
 */
export function tokensOf(text: string, span: TextPositionSelector): Token[] {
	const words = exactText(text, span);
	const plain = plainLetters(words);
	const tokens = nlp.readDoc(plain).tokens();
	const pos = tokens.out(its.pos) as string[];
	const stop = tokens.out(its.stopWordFlag) as unknown as boolean[];
	let from = 0;
	const found = tokens.out().flatMap((token, index) => {
		const at = plain.indexOf(token, from);
		if (at < 0) return [];
		from = at + token.length;
		const start = span.start + at;
		const exact = words.slice(at, from);
		return {
			text: exact,
			lower: exact.toLowerCase(),
			pos: pos[index] ?? 'X',
			stop: stop[index] ?? false,
			start,
			end: start + token.length,
		};
	});
	return withNames(
		withoutNicknames(joinedNumbers(joinedKin(joinedCompounds(found))))
			.map(asScale)
			.map(asNoun)
			.map(asVerb)
			.map(asOpeningName)
			.map(asSource)
			.map(asAdjective)
			.map(asWork)
			.map(asPast)
			.map(asDeed)
			.map(asDenial)
			.map(asClaims)
			.map(asRelated)
			.map(asState)
			.map(asOpener)
			.map(asPlan)
			.map(asClaimed)
			.map(asClosing)
			.map(asHeadlineVerb)
			.map(asHouse)
			.map(asAge),
	);
}

/** “The chief denied”: a noun for a person with no noun behind it is no adjective. */
function asNoun(token: Token, index: number, tokens: readonly Token[]): Token {
	const next = tokens[index + 1];
	// “the forward told”
	if (token.pos === 'ADV' && tokens[index - 1]?.lower === 'the' && isVerb(next))
		return { ...token, pos: 'NOUN' };
	const bears = peopleNouns.has(singular(token.lower)) || token.lower === 'military';
	if (token.pos !== 'ADJ' || !bears) return token;
	return /^(?:NOUN|PROPN|ADJ)$/u.test(next?.pos ?? '') ? token : { ...token, pos: 'NOUN' };
}

/** “The Post reports that”, “Arland branded the”: what reports behind a name is no noun or adjective. */
function asVerb(token: Token, index: number, tokens: readonly Token[]): Token {
	const mistaken = token.pos === 'NOUN' || token.pos === 'ADJ';
	// “denied media reports that”
	if (tokens[index - 2]?.pos === 'VERB' && token.lower === 'reports') return token;
	const before = tokens[index - 1];
	if (token.pos === 'NOUN' && doesSomething(token, index, tokens)) return { ...token, pos: 'VERB' };
	const isHitBack = /^(?:shot|shoots|hit|hits|fires?)$/u.test(token.lower);
	if (isHitBack && tokens[index + 1]?.lower === 'back') return { ...token, pos: 'VERB' };
	const participle = token.text.endsWith('ed');
	if (mistaken && participle && before?.pos === 'AUX' && cueVerbs.has(token.lower))
		return { ...token, pos: 'VERB' };
	const behind =
		/^(?:PROPN|NOUN)$/u.test(before?.pos ?? '') || (before?.text === ',' && participle);
	if (!mistaken || !behind || !/(?:s|ed)$/u.test(token.text)) return token;
	const next = tokens[index + 1];
	// “Ann Roe married Bob Cole”
	if (token.pos === 'ADJ' && participle && before?.pos === 'PROPN' && next?.pos === 'PROPN')
		return { ...token, pos: 'VERB' };
	const goesOn = next?.lower === 'that' || /^(?:DET|PROPN|PRON)$/u.test(next?.pos ?? 'X');
	return cueVerbs.has(token.lower) && (goesOn || next?.text === ':')
		? { ...token, pos: 'VERB' }
		: token;
}

/** What is no verb of saying, and opens many a profile. */
const actions = new Set(
	'talks speaks plays stars works lives runs walks sits looks moves turns'.split(' '),
);

/** “Ann Roe talks about”: behind a full name, what goes on with a small word is no plural; “Ann Roe fans in Arby” are. */
function doesSomething({ text, lower }: Token, index: number, tokens: readonly Token[]): boolean {
	const [given, surname] = [tokens[index - 2], tokens[index - 1]];
	const isPerson = surname?.pos === 'PROPN' && given?.pos === 'PROPN' && isGivenName(given.text);
	const goesOn = /^(?:ADP|DET|PRON|PART)$/u.test(tokens[index + 1]?.pos ?? '');
	return isPerson && goesOn && /^\p{Ll}+s$/u.test(text) && actions.has(lower);
}

/** “The 43-year-old said”: with no noun behind it, an age stands for the person. */
function asAge(token: Token, index: number, tokens: readonly Token[]): Token {
	if (token.lower !== 'old' || !/^years?$/u.test(tokens[index - 2]?.lower ?? '')) return token;
	return /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[index + 1]?.pos ?? '')
		? token
		: { ...token, pos: 'NOUN' };
}

/** “No 10 said”, “a No 10 source”: a house number that stands for who works there, as “No 10 seed” doesn't. */
function asHouse(token: Token, index: number, tokens: readonly Token[]): Token {
	const at = /^(?:No|Number)\.?$/u.test(token.text) ? index : index - 1;
	const words = `${tokens[at]?.text.replace('.', '')} ${tokens[at + 1]?.text}`;
	if (!/^(?:No|Number) 1[01]$/u.test(words)) return token;
	const next = tokens[at + 2];
	const acts = isVerb(next) || /^['’]s$/u.test(next?.text ?? '');
	const owns = /^(?:spokes\p{L}+|sources?|officials?|aides?|insiders?|staff)$/u.test(
		next?.lower ?? '',
	);
	return acts || owns ? { ...token, pos: 'PROPN' } : token;
}

/** “$334m.”: the stop is the sentence's, and no part of the “m”, which without a currency is a metre. */
function asScale(token: Token, index: number, tokens: readonly Token[]): Token {
	const isMoney = /\p{Sc}$/u.test(tokens[index - 2]?.text ?? '');
	const isScale = isMoney && /^(?:m|mn|bn|tn|k)\.$/u.test(token.lower);
	if (!isScale) return token;
	const [text, lower] = [token.text.slice(0, -1), token.lower.slice(0, -1)];
	return { ...token, text, lower, end: token.end - 1 };
}

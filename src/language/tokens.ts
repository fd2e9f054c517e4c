import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { cueVerbs } from './cue-verbs.ts';
import { peopleNouns, singular } from './speaking.ts';
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
	const tokens = nlp.readDoc(words).tokens();
	const pos = tokens.out(its.pos) as string[];
	const stop = tokens.out(its.stopWordFlag) as unknown as boolean[];
	let from = 0;
	const found = tokens.out().flatMap((token, index) => {
		const at = words.indexOf(token, from);
		if (at < 0) return [];
		from = at + token.length;
		const start = span.start + at;
		return {
			text: token,
			lower: token.toLowerCase(),
			pos: pos[index] ?? 'X',
			stop: stop[index] ?? false,
			start,
			end: start + token.length,
		};
	});
	const tagged = found.map(asNoun);
	return isTitleCase(tagged) ? tagged : tagged.map(asName);
}

/** “The chief denied”: a noun for a person with no noun behind it is no adjective. */
function asNoun(token: Token, index: number, tokens: readonly Token[]): Token {
	if (token.pos !== 'ADJ' || !peopleNouns.has(singular(token.lower))) return token;
	return /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[index + 1]?.pos ?? '')
		? token
		: { ...token, pos: 'NOUN' };
}

/**
 * A capital inside a sentence makes a name, whatever the tagger says: “Burke told”, “Lina Park”.
 * Reporting verbs are left, as headlines write them with capitals.
 */
function asName(token: Token, index: number, tokens: readonly Token[]): Token {
	const capital = /^\p{Lu}\p{Ll}/u.test(token.text) && /^(?:VERB|NOUN)$/u.test(token.pos);
	const before = tokens[index - 1];
	if (!capital || !before || cueVerbs.has(token.lower)) return token;
	const stops = /^[.!?…:]+$/u.test(before.text);
	const opens =
		/^[“"‘'([«]$/u.test(before.text) && !/^[,.?!]$/u.test(tokens[index - 2]?.text ?? '');
	return stops || opens ? token : { ...token, pos: 'PROPN' };
}

/** Whether a heading writes most of its words with capitals, so that they tell nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
	const words = tokens.filter(({ text }) => /^\p{L}{4}/u.test(text));
	return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > words.length * 0.6;
}

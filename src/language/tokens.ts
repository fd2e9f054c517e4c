import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { joinedCompounds, joinedKin, joinedNumbers } from './compounds.ts';
import { plainLetters } from '../text/plain-letters.ts';
import { withoutNicknames } from './nicknames.ts';
import { asClaimed, asClosing, asHeadlineVerb, asOpener, asPlan } from './tagged-clauses.ts';
import { asOpeningName, withNames } from './tagged-names.ts';
import { asAdjective, asClaims, asNoun, asSource, asState, asWork } from './tagged-nouns.ts';
import { asAge, asHouse, asScale } from './tagged-numbers.ts';
import { asDeed, asDenial, asPast, asRelated, asVerb } from './tagged-verbs.ts';
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

/** Mends what the tagger takes for something else, by what stands beside it. */
type Mend = (token: Token, index: number, tokens: readonly Token[]) => Token;

/**
 * One after the other, each over the whole sentence. Behind “according to”, `asSource` takes back what `asVerb` made of a
 * noun; `asOpeningName` looks for the verbs of `asVerb`, and `asOpener` for those of `asRelated`. No others are known to meet.
 */
const mends: readonly Mend[] = [
	asScale,
	asNoun,
	asVerb,
	asOpeningName,
	asSource,
	asAdjective,
	asWork,
	asPast,
	asDeed,
	asDenial,
	asClaims,
	asRelated,
	asState,
	asOpener,
	asPlan,
	asClaimed,
	asClosing,
	asHeadlineVerb,
	asHouse,
	asAge,
];

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
	const joined = withoutNicknames(joinedNumbers(joinedKin(joinedCompounds(found))));
	return withNames(mends.reduce((tokens, mend) => tokens.map(mend), joined));
}

import type { Clause } from '../../../model/clause.ts';
import type { Reading } from '../../../model/reading.ts';
import { contains, exactText } from '../../../model/selector.ts';
import type { Quotation } from '../../../model/quotation.ts';
import { plainDenials } from '../../../language/stance-verbs.ts';
import { contentStems } from '../../../language/words.ts';
import { characterGrams, type CharacterGrams } from '../likeness/character-grams.ts';
import { negatedWords } from '../likeness/negations.ts';
import type { Said } from '../utterances/said.ts';
import { spansOver } from '../../../model/spans-over.ts';
import { stemCountsIn, type StemCounts } from '../likeness/stem-counts.ts';

/** A clause that may tell a claim, with all that it is compared by. */
export interface Told {
	readonly reading: Reading;
	readonly clause: Clause;
	readonly exact: string;
	/** The stems of the clause, and of the whole sentence that it stands in. */
	readonly stems: ReadonlySet<string>;
	readonly around: ReadonlySet<string>;
	/** Those stems of the sentence that are written with a capital. */
	readonly names: ReadonlySet<string>;
	readonly grams: CharacterGrams;
	readonly figures: Reading['figures'];
	readonly negated: boolean;
	/** The utterances of which it holds words. */
	readonly utterances: ReadonlySet<number>;
	/** How many sentences of the article stand before it, furniture aside. */
	readonly place: number;
	readonly headline: boolean;
	/** Whether speech runs on past its sentence. */
	readonly cutsSpeech: boolean;
	/** In how many sentences of its article each stem stands. */
	readonly counts: StemCounts;
}

/** The clauses of all articles, in the order of the texts. */
export function toldIn(
	readings: readonly Reading[],
	utterances: readonly (readonly Said[])[],
): Told[] {
	const numbers = new Map(
		utterances.flatMap((said, number) =>
			said.flatMap(({ quotations }) => quotations.map((each) => [each, number] as const)),
		),
	);
	return readings.flatMap((reading) => toldInArticle(reading, numbers));
}

function toldInArticle(reading: Reading, numbers: ReadonlyMap<Quotation, number>): Told[] {
	const { text } = reading;
	const figuresOver = spansOver(reading.figures);
	const quotationsOver = spansOver(reading.quotations);
	const roles = new Map(reading.blocks.map(({ id, role }) => [id, role]));
	const sentences = [...new Set(reading.clauses.map(({ sentence }) => sentence))];
	const places = new Map(sentences.map((sentence, place) => [sentence, place]));
	const counts = stemCountsIn(reading);
	return reading.clauses.map((clause): Told => {
		const exact = exactText(text, clause);
		const whole = exactText(text, clause.sentence);
		const spoken = quotationsOver(clause).flatMap((quotation) => numbers.get(quotation) ?? []);
		return {
			...{ reading, clause, exact, counts, grams: characterGrams(exact) },
			stems: new Set(contentStems(exact)),
			around: new Set(contentStems(whole)),
			names: capitalised(whole),
			figures: figuresOver(clause).filter((figure) => contains(clause, figure)),
			negated: isNegated(exact),
			utterances: new Set(spoken),
			place: places.get(clause.sentence)!,
			headline: roles.get(clause.sentence.block) === 'headline',
			cutsSpeech: quotationsOver(clause.sentence).some((each) => !contains(clause.sentence, each)),
		};
	});
}

/** The stems of words with a capital that do not open the text. */
function capitalised(text: string): ReadonlySet<string> {
	const words = text.match(/(?<=[^.?!“"]\s)\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*/gu) ?? [];
	return new Set(words.flatMap(contentStems));
}

/** Whether words negate, or say that somebody denies. */
function isNegated(words: string): boolean {
	return negatedWords(words).length > 0 || denial.test(words);
}

const denial = new RegExp(String.raw`\b(?:${plainDenials}|denying|rejecting)\b`, 'iu');

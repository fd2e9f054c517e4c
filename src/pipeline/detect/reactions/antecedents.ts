import type { Article } from '../../../model/article.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { firstIndex, spansOver } from '../../../model/spans-over.ts';
import type { Anaphor } from '../cues/anaphors.ts';
import { accuses, wordsIn, type Attributed } from './words-reacted-to.ts';

/** Where to look for the words that “it” or “the accusation” stands for. */
export interface PointsBack {
	readonly anaphor: Anaphor;
	/** Who reacts: nobody reacts to their own words. */
	readonly who: string;
	/** Whether it is words alone that can be meant: an offer or a wish is rejected too. */
	readonly rejects: boolean;
	/** Where the words that react begin. */
	readonly at: number;
	/** The clause before them in their own sentence; null where none tells anything. */
	readonly within: TextPositionSelector | null;
}

/** The words that something points back to; null where none fit. */
export type ToldBefore = (points: PointsBack) => TextPositionSelector | null;

/** How many sentences back each kind of anaphor reaches. */
const reach = {
	pronoun: 1,
	claim: 1,
	accusation: 2,
	claims: 0,
	number: 2,
} as const satisfies Record<Anaphor, number>;

/**
 * The words that something points back to: what the clause before it in its own sentence tells, else
 * what somebody else has said in the sentences before it, or a sentence there that tells of a claim.
 */
export function antecedents(
	{ text, blocks, sentences }: Article,
	{ spoken, cues }: Attributed,
): ToldBefore {
	const spokenOver = spansOver(spoken);
	const cuesOver = spansOver(cues);
	const roles = new Map(blocks.map(({ id, role }) => [id, role]));
	return (points) => {
		const wordsAt = (place: TextPositionSelector) =>
			wordsIn(text, place, { points, spoken: spokenOver(place), cues: cuesOver(place) });
		if (points.within) return wordsAt(points.within);
		const own = firstIndex(sentences.length, (at) => sentences[at]!.end > points.at);
		const before = sentences.slice(Math.max(0, own - reach[points.anaphor]), own).reverse();
		const near = before
			.filter(({ block }) => roles.get(block) === 'body')
			.filter((place) => points.anaphor !== 'accusation' || accuses(text, place, points.who));
		return near.map(wordsAt).find((words) => words !== null) ?? null;
	};
}

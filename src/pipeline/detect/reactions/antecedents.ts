import type { Article } from '../../../model/article.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { spansOver } from '../../../model/spans-over.ts';
import type { Anaphor } from '../cues/anaphors.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { meantAmong, type Candidate } from './meant-among.ts';
import type { ToldBefore } from './told-before.ts';
import { wordsIn, type Attributed } from './words-reacted-to.ts';

/** How many sentences back each kind of anaphor reaches. */
const reach = {
	pronoun: 1,
	claim: 4,
	accusation: 4,
	claims: 4,
	number: 2,
} as const satisfies Record<Anaphor, number>;
/** How many sentences back words are looked for of which it is told whose they are. */
const reachOfOwned = 12;

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
		const { anaphor, within, of } = points;
		const wordsAt = (place: TextPositionSelector) =>
			wordsIn(text, place, { points, spoken: spokenOver(place), cues: cuesOver(place) });
		if (within) return wordsAt(within);
		const own = sentenceAt(sentences, points.at);
		const reached = of === undefined ? reach[anaphor] : reachOfOwned;
		const candidates = sentences
			.slice(Math.max(0, own - reached), own)
			.filter(({ block }) => roles.get(block) === 'body')
			.flatMap((place): Candidate[] => {
				const words = wordsAt(place);
				return words ? [{ place, words, speaker: spokenOver(words)[0]?.speaker?.name }] : [];
			});
		return meantAmong(text, candidates, points);
	};
}

import type { Claim } from '../../model/claim.ts';
import { opposedStances } from '../../model/opposed-stances.ts';
import type { Utterance } from '../../model/utterance.ts';
import { conflictSides, type ConflictSide } from '../differences/conflict-sides.ts';
import type { EventIndex } from '../event/event-index.ts';
import { headingCredit, type HeadingCredit } from '../groups/heading-credit.ts';
import { text } from '../interface-text.ts';
import { outletsLine } from '../outlet/outlets-line.ts';
import { lemma } from '../wording/lemma.ts';

/** Who tells a claim in which of two ways that conflict; none where it does not conflict. */
export function claimSides(index: EventIndex, claim: Claim): readonly ConflictSide[] {
	const { agreement, tellings: passages, differences } = claim;
	if (agreement !== 'conflicting') return [];
	const sides = conflictSides(index, { passages, differences });
	return sides.length > 0 ? sides : opposedSides(index, claim);
}

/** The same of a quotation; where it does not conflict, who prints the words that it goes by, and who others. */
export function utteranceSides(
	index: EventIndex,
	{ agreement, wordings: passages, differences }: Utterance,
): readonly ConflictSide[] {
	const sides = agreement === 'conflicting' ? conflictSides(index, { passages, differences }) : [];
	return sides.length > 0 ? sides : creditSides(headingCredit(index, passages));
}

/** A card that shows words may name nobody beside them who does not print them. */
function creditSides({ printed, otherwise }: HeadingCredit): ConflictSide[] {
	if (otherwise.length === 0) return [];
	const { theseWords, otherWords } = text.utterance;
	return [
		{ words: theseWords, outlets: printed },
		{ words: otherWords, outlets: otherwise },
	];
}

/** Two stances of somebody that cannot both hold; none where nobody takes such. */
function opposedSides(index: EventIndex, { stances, contradictions }: Claim): ConflictSide[] {
	const [first = []] = [...contradictions, ...opposedStances(stances)];
	return first.map((at) => {
		const { who, stance, article } = stances[at]!;
		return {
			words: `${lemma(who)} ${text.claim.did[stance]}`,
			outlets: [index.outletOf(article).name],
		};
	});
}

/** The most characters of a side: what fits into a line of a card. */
const longest = 68;

/** A side in one line: “12 cracks”: Evening Post and 2 more. */
export function sideLine(
	{ words, outlets }: ConflictSide,
	legible: (words: string) => boolean = () => true,
): string {
	return text.card.side(words, outletsLine(outlets, legible, longest - words.length));
}

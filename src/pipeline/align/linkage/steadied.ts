/** So much, on the logistic scale, what is published together or apart weighs against new evidence. */
const weight = 1.5;

/**
 * How sure a link is when what was published has a say: a little more for what is published as one,
 * a little less for what is published as two, so that an edit elsewhere in an article regroups
 * nothing. Good evidence still joins and parts.
 *
 * @param a The id under which the one is published, if it is.
 */
export function steadied(score: number, a: string | undefined, b: string | undefined): number {
	if (a === undefined || b === undefined) return score;
	const odds = (score / (1 - score)) * Math.exp(a === b ? weight : -weight);
	return score >= 1 ? score : odds / (1 + odds);
}

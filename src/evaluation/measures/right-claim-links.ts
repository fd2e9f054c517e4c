import { linkedSentences } from '../linked-sentences.ts';
import type { Measure } from '../measure.ts';
import { shareScore } from '../score.ts';

/** How far a group of tellings can be trusted: the precision of claim links, which their F1 hides. */
export const rightClaimLinks: Measure = {
	name: 'right-claim-links',
	title: 'claims: links made that are right',
	measure: (comparison) => {
		const { made, any } = linkedSentences(comparison);
		// which of them are wrong, the links themselves list
		return {
			score: shareScore({ right: made.intersection(any).size, all: made.size }),
			differences: [],
		};
	},
};

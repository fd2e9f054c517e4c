import { linkedSentences } from '../linked-sentences.ts';
import { differenceLine, type Measure } from '../measure.ts';
import { shown } from '../place.ts';
import { f1Score } from '../score.ts';

/**
 * Whether sentences that tell one claim, and no others, are brought together. Where readers
 * disagree a link may be made, and need not be.
 */
export const claimLinks: Measure = {
	name: 'claim-links',
	title: 'claims: links between sentences',
	measure: (comparison) => {
		const { gold, texts } = comparison;
		const { made, any, every } = linkedSentences(comparison);
		const [right, hit] = [made.intersection(any), every.intersection(made)];
		const line = (what: string) => (link: string) =>
			differenceLine(
				what,
				ends(link)
					.map((at) => shown(texts, gold.sentences[at]!))
					.join('  <>  '),
			);
		return {
			score: f1Score(
				{ right: right.size, all: made.size },
				{ right: hit.size, all: every.size },
				`${right.size} of ${made.size} made are some reader's; ` +
					`${hit.size} of the ${every.size} that every reader made`,
			),
			differences: [
				...[...every.difference(made)].map(line('no claim')),
				...[...made.difference(any)].map(line('claim')),
			],
		};
	},
};

function ends(link: string): number[] {
	return link.split('-').map(Number);
}

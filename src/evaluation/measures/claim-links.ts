import type { Gold, GoldSentence } from '../gold.ts';
import { mostAlike } from '../matching.ts';
import { differenceLine, type Measure } from '../measure.ts';
import { shared, shown, type Place } from '../place.ts';
import { f1Score } from '../score.ts';

/**
 * Whether sentences that tell one claim, and no others, are brought together. Where readers
 * disagree a link may be made, and need not be.
 */
export const claimLinks: Measure = {
	name: 'claim-links',
	title: 'claims: links between sentences',
	measure: ({ gold, found, texts }) => {
		const readers = linksByReader(gold);
		const anyReaders = new Set(readers.flatMap((links) => [...links]));
		const everyReaders = [...anyReaders].filter((link) => readers.every((set) => set.has(link)));
		const mine = linksOf(
			gold.sentences,
			found.claims.map(({ tellings }) => tellings),
		);
		const right = [...mine].filter((link) => anyReaders.has(link));
		const hit = everyReaders.filter((link) => mine.has(link));
		const line = (what: string) => (link: string) =>
			differenceLine(
				what,
				ends(link)
					.map((at) => shown(texts, gold.sentences[at]!))
					.join('  <>  '),
			);
		return {
			score: f1Score(
				{ right: right.length, all: mine.size },
				{ right: hit.length, all: everyReaders.length },
				`${right.length} of ${mine.size} made are some reader's; ` +
					`${hit.length} of the ${everyReaders.length} that every reader made`,
			),
			differences: [
				...everyReaders.filter((link) => !mine.has(link)).map(line('no claim')),
				...[...mine].filter((link) => !anyReaders.has(link)).map(line('claim')),
			],
		};
	},
};

/** A pair of sentences, by their indices: `3-17`. */
type Links = ReadonlySet<string>;

function ends(link: string): number[] {
	return link.split('-').map(Number);
}

function linksByReader({ sentences, clusters }: Gold): Links[] {
	return Object.values(clusters).map((claims) =>
		linksOf(
			sentences,
			claims.map(({ members }) => members),
		),
	);
}

/** All pairs of sentences within each group. */
function linksOf(sentences: readonly GoldSentence[], groups: readonly (readonly Place[])[]): Links {
	const linked = groups.flatMap((group) => {
		const members = [...sentencesAt(sentences, group)].toSorted((a, b) => a - b);
		return members.flatMap((one, at) => members.slice(at + 1).map((other) => `${one}-${other}`));
	});
	return new Set(linked);
}

/** The indices of the sentences that the places are parts of, or lie over most. */
function sentencesAt(sentences: readonly GoldSentence[], places: readonly Place[]): Set<number> {
	const indices = [...sentences.keys()];
	const found = places.map((place) => mostAlike(indices, (at) => shared(sentences[at]!, place)));
	return new Set(found.filter((at) => at !== undefined));
}

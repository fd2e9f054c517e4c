import type { Comparison } from './comparison.ts';
import type { Gold, GoldSentence } from './gold.ts';
import { mostAlike } from './matching.ts';
import { shared, type Place } from './place.ts';

/** A pair of sentences, by their indices: `3-17`. */
type Links = ReadonlySet<string>;

interface LinkedSentences {
	/** Those that the analysis made. */
	readonly made: Links;
	/** Those that any reader made: where readers disagree a link may be made, and need not be. */
	readonly any: Links;
	readonly every: Links;
}

/** The sentences that are brought together as telling one claim, by the analysis and by readers. */
export function linkedSentences({
	gold,
	found,
}: Pick<Comparison, 'gold' | 'found'>): LinkedSentences {
	const readers = linksByReader(gold);
	const any = new Set(readers.flatMap((links) => [...links]));
	const every = [...any].filter((link) => readers.every((set) => set.has(link)));
	const told = found.claims.map(({ tellings }) => tellings);
	return { made: linksOf(gold.sentences, told), any, every: new Set(every) };
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

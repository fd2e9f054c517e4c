import type { PublishedGroups } from '../../../model/published-groups.ts';
import { exactText } from '../../../model/selector.ts';
import { steadied } from '../linkage/steadied.ts';
import type { Said } from './said.ts';
import { sameUtterance } from './same-utterance.ts';

/** The ids under which words of a passage are published as utterances. */
function publishedIds(
	{ reading, quotations }: Said,
	published: PublishedGroups,
): ReadonlySet<string> {
	const words = quotations.map((quotation) => exactText(reading.text, quotation));
	return new Set(words.flatMap((exact) => published('utterance', reading.file, exact) ?? []));
}

/** How sure it is that passages, or pieces of them, are one, with what is published of them. */
export function steadiedBy(said: readonly Said[], published: PublishedGroups) {
	const all = said.flatMap((each) => [each, ...each.pieces]);
	const ids = new Map(all.map((each) => [each, publishedIds(each, published)]));
	return (a: Said, b: Said): number => {
		const [ofA, ofB] = [ids.get(a)!, ids.get(b)!];
		const [shared] = ofA.intersection(ofB);
		return steadied(sameUtterance(a, b), shared ?? [...ofA][0], shared ?? [...ofB][0]);
	};
}

/** The pieces of a passage in as many parts as it is published in: what was cut stays cut. */
export function publishedApart(pieces: readonly Said[], published: PublishedGroups): Said[][] {
	const ids = pieces.map((piece) => [...publishedIds(piece, published)][0]);
	let last = ids.find((id) => id !== undefined);
	// what is new goes with the piece before
	return [...Map.groupBy(pieces, (_, at) => (last = ids[at] ?? last)).values()];
}

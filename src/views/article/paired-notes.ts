import type { Passage } from '../../model/passage.ts';

/** A note that may turn out to be on the words of another. */
interface Pairable {
	readonly passage: Passage;
	readonly note: { readonly kind: 'claim' | 'quotation' };
}

/** As far as this, words and spaces, passages are compared: about what a note shows of them. */
const shown = 24;

/**
 * The claims whose words a quotation makes up, by the quotation: two notes would begin with the
 * same words. Each claim goes to one quotation.
 */
export function pairedNotes<T extends Pairable>(notes: readonly T[]): ReadonlyMap<T, T> {
	const pairs = new Map<T, T>();
	const taken = new Set<T>();
	for (const quotation of notes.filter(({ note }) => note.kind === 'quotation')) {
		const claim = notes.find(
			(other) => other.note.kind === 'claim' && !taken.has(other) && isAlike(other, quotation),
		);
		if (claim === undefined) continue;
		taken.add(claim);
		pairs.set(quotation, claim);
	}
	return pairs;
}

function isAlike({ passage: one }: Pairable, { passage: other }: Pairable): boolean {
	const meet = one.block === other.block && one.start < other.end && other.start < one.end;
	return meet && beginning(one) === beginning(other);
}

function beginning({ exact }: Passage): string {
	const words = exact.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
	return words.trim().slice(0, shown);
}

import type { Passage } from '../model/passage.ts';

/**
 * The anchors of the passages in their articles, in the order given: `c-<id>` for the first in an
 * article, `c-<id>-2` for the second, counted in the order of its text.
 */
export function anchorsOf(stem: string, passages: readonly Passage[]): string[] {
	return passages.map(({ article, start }) => {
		const before = passages.filter((other) => other.article === article && other.start < start);
		return before.length === 0 ? stem : `${stem}-${before.length + 1}`;
	});
}

export function claimAnchors(claim: { id: string; tellings: readonly Passage[] }): string[] {
	return anchorsOf(`c-${claim.id}`, claim.tellings);
}

export function utteranceAnchors(utterance: {
	id: string;
	wordings: readonly Passage[];
}): string[] {
	return anchorsOf(`q-${utterance.id}`, utterance.wordings);
}

import type { Claim } from './claim.ts';
import type { Passage } from './passage.ts';
import type { Utterance } from './utterance.ts';

/**
 * The names under which the tellings of a claim are found on their articles' pages, in the order of
 * the tellings: `c-<claim>`, and `c-<claim>-2` … where an article tells the claim again.
 */
export function tellingAnchors({ id, tellings }: Pick<Claim, 'id' | 'tellings'>): string[] {
	return anchorNames(`c-${id}`, tellings);
}

/** The same for the wordings of an utterance: `q-<utterance>`, `q-<utterance>-2` … */
export function wordingAnchors({ id, wordings }: Pick<Utterance, 'id' | 'wordings'>): string[] {
	return anchorNames(`q-${id}`, wordings);
}

/** The same for its retellings: `r-<utterance>` … Their articles do not mark them; the data do. */
export function retellingAnchors({
	id,
	retellings,
}: Pick<Utterance, 'id' | 'retellings'>): string[] {
	return anchorNames(`r-${id}`, retellings);
}

/** Number the passages of each article by where they stand, whatever order they are listed in. */
function anchorNames(name: string, passages: readonly Passage[]): string[] {
	const names: string[] = [];
	const counts = new Map<string, number>();
	for (const [index, { article }] of inOrderOfText(passages)) {
		const count = (counts.get(article) ?? 0) + 1;
		counts.set(article, count);
		names[index] = count === 1 ? name : `${name}-${count}`;
	}
	return names;
}

function inOrderOfText(passages: readonly Passage[]): (readonly [number, Passage])[] {
	const entries = [...passages.entries()];
	return entries.sort(([, a], [, b]) => a.start - b.start || a.end - b.end);
}

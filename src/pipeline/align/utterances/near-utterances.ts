import type { Pair } from '../linkage/candidate-pairs.ts';
import { connectedGroups } from '../linkage/connected-groups.ts';
import { nearGroups, type Near } from '../linkage/near-groups.ts';
import { thresholds } from '../linkage/thresholds.ts';
import type { Said } from './said.ts';
import { sameUtterance, utteranceReasons } from './same-utterance.ts';

/**
 * Utterances that may be one, for an editor to tell. Those that an article's passage was cut into are not suggested as
 * one again, whether it was cut in this run or is published in parts: what is suggested must not change from one
 * run to the next.
 *
 * @param pairs Parts of the groups that were worth comparing.
 */
export function nearUtterances(
	groups: readonly (readonly Said[])[],
	pairs: readonly (readonly [Said, Said])[],
): Near[] {
	const speechOf = bySpeech(groups);
	return nearGroups({
		groups,
		score: sameUtterance,
		reasonsFor: utteranceReasons,
		bar: thresholds.suggestedUtterances,
		pairs: pairs.filter(([a, b]) => speechOf.get(a) !== speechOf.get(b)),
	});
}

/** Which utterances passages hold side by side, as a number for each part of them. */
function bySpeech(groups: readonly (readonly Said[])[]): ReadonlyMap<Said, number> {
	const parts = groups.flatMap((group, at) => group.map((said) => ({ said, at })));
	const passages = Map.groupBy(parts, ({ said }) => said.passage).values();
	const beside = Array.from(passages).flatMap((some) =>
		some.map(({ at }): Pair => [some[0]!.at, at]),
	);
	const speeches = connectedGroups(groups.length, beside);
	return new Map(
		speeches.flatMap((speech, number) =>
			speech.flatMap((at) => groups[at]!.map((said) => [said, number] as const)),
		),
	);
}

import { wordsOf } from '../language/words.ts';
import type { Anchor } from '../model/ledger-version.ts';
import { isFound, type LedgerEntry } from '../model/ledger.ts';
import { anchorKey, wordsKey, type Group } from './group-anchors.ts';
import { isWholeBlock, neighboursKept } from './anchor-likeness.ts';

/** Where the very words of a published place stand now: a key of `placeKey`; undefined where nowhere. */
export type PlaceNow = (
	entry: Pick<LedgerEntry, 'kind' | 'state'>,
	anchor: Anchor,
) => string | undefined;

type Kind = LedgerEntry['kind'];

/** A place of this run, apart from those of the other kind. */
export const placeKey = (kind: Kind, anchor: Anchor): string => `${kind} ${anchorKey(anchor)}`;

/** So many words say who said them well enough to be known again without their neighbours. */
const telling = 4;

/**
 * Find the places of published ids again. The same words may stand twice in an article, said by two
 * people, so their neighbours must be the same too: “No” of the mayor is not “No” of the senator.
 * Where several places are as likely, none is taken but in the order of the text.
 */
export function placesNow(
	published: readonly LedgerEntry[],
	groups: readonly Pick<Group, 'kind' | 'anchors'>[],
): PlaceNow {
	const now = byWords(groups);
	const live = byWords(published.filter(isFound));
	const found = new Map<string, string>();
	for (const [key, { kind, anchors }] of live) {
		for (const [old, place] of paired(anchors, now.get(key)?.anchors ?? [])) {
			found.set(placeKey(kind, old), placeKey(kind, place));
		}
	}
	return ({ kind, state }, anchor) => {
		if (isFound({ state })) return found.get(placeKey(kind, anchor));
		const [place] = paired([anchor], now.get(`${kind} ${wordsKey(anchor)}`)?.anchors ?? []);
		return place && placeKey(kind, place[1]);
	};
}

interface Equal {
	readonly kind: Kind;
	readonly anchors: Anchor[];
}

/** The distinct places of each wording of an article. */
function byWords(items: readonly Pick<Group, 'kind' | 'anchors'>[]): Map<string, Equal> {
	const equal = new Map<string, Equal>();
	for (const { kind, anchors } of items) {
		for (const anchor of anchors) {
			const key = `${kind} ${wordsKey(anchor)}`;
			const known = equal.get(key) ?? { kind, anchors: [] };
			if (known.anchors.every(({ occurrence }) => occurrence !== anchor.occurrence))
				known.anchors.push(anchor);
			equal.set(key, known);
		}
	}
	return equal;
}

/** Which places of equal words are one place before and after, the surest first, each once. */
function paired(before: readonly Anchor[], after: readonly Anchor[]): [Anchor, Anchor][] {
	const alone = before.length === 1 && after.length === 1;
	const candidates = before
		.flatMap((old) => after.map((now) => ({ old, now, kept: neighboursKept(old, now) })))
		.filter(
			({ old, kept }) => kept > 0 || isSure(old, { alone, same: before.length === after.length }),
		)
		.sort((a, b) => b.kept - a.kept || apart(a) - apart(b));
	const taken = new Set<Anchor>();
	return candidates.flatMap(({ old, now }): [Anchor, Anchor][] => {
		if (taken.has(old) || taken.has(now)) return [];
		taken.add(old).add(now);
		return [[old, now]];
	});
}

const apart = ({ old, now }: { old: Anchor; now: Anchor }): number =>
	Math.abs(old.occurrence - now.occurrence);

/** Whether words are known again though both neighbours changed, or there were none. */
function isSure(old: Anchor, { alone, same }: { alone: boolean; same: boolean }): boolean {
	const whole = isWholeBlock(old);
	return (alone && (whole || wordsOf(old.exact).length >= telling)) || (same && whole);
}

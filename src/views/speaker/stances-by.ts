import { addresses } from '../../model/addresses.ts';
import type { Claim } from '../../model/claim.ts';
import type { Stance, StanceKind } from '../../model/stance.ts';
import type { EventIndex } from '../event/event-index.ts';
import { placeOf, tellingOf, toldIn, type ToldWords } from '../groups/stances-view.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import type { Link } from '../links/link.ts';

/** What a speaker denies, confirms or does not confirm, in the words of the article that says so. */
export interface StancesTaken {
	readonly title: string;
	readonly taken: readonly StanceTaken[];
}

interface StanceTaken extends ToldWords {
	/** The page of the claim. */
	readonly href: string;
	readonly place: Link;
	/** Who else may be meant. */
	readonly rival: string | null;
}

const order = ['denies', 'does not confirm', 'confirms'] as const satisfies readonly StanceKind[];

/** Denials first; kinds that there are none of are left out. */
export function stancesBy(index: EventIndex, speaker: string): StancesTaken[] {
	return order
		.map((kind) => ({
			title: text.speaker.stance[kind],
			taken: index.event.claims.flatMap((claim) =>
				takenOn(claim, speaker, kind).flatMap((stance) => toTaken(index, claim, stance) ?? []),
			),
		}))
		.filter(({ taken }) => taken.length > 0);
}

/** The claims on which a speaker takes a stance. */
export function claimsWithStance({ event }: EventIndex, speaker: string): Claim[] {
	return event.claims.filter((claim) =>
		order.some((kind) =>
			takenOn(claim, speaker, kind).some((stance) => tellingOf(claim, stance) >= 0),
		),
	);
}

function takenOn({ stances }: Claim, speaker: string, kind: StanceKind): Stance[] {
	return stances.filter((each) => each.speaker === speaker && each.stance === kind);
}

function toTaken(index: EventIndex, claim: Claim, stance: Stance): StanceTaken | null {
	const telling = claim.tellings[tellingOf(claim, stance)];
	if (!telling) return null;
	const { place, rival } = placeOf(index, claim, stance);
	return { ...toldIn(index, telling), href: href(addresses.claim(claim.id)), place, rival };
}

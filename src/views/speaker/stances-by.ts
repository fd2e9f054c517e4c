import { addresses } from '../../model/addresses.ts';
import { tellingAnchors } from '../../model/anchor-name.ts';
import type { Claim } from '../../model/claim.ts';
import type { Stance, StanceKind } from '../../model/stance.ts';
import type { EventIndex } from '../event/event-index.ts';
import { tellingOf, toldIn, type ToldWords } from '../groups/stances-view.ts';
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
}

const order: readonly StanceKind[] = ['denies', 'does not confirm', 'confirms'];

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
	return event.claims.filter((claim) => order.some((kind) => takenOn(claim, speaker, kind).length));
}

function takenOn({ stances }: Claim, speaker: string, kind: StanceKind): Stance[] {
	return stances.filter((each) => each.speaker === speaker && each.stance === kind);
}

function toTaken(index: EventIndex, claim: Claim, stance: Stance): StanceTaken | null {
	const at = tellingOf(claim, stance);
	const telling = claim.tellings[at];
	if (!telling) return null;
	const place = href(addresses.place(stance.article, tellingAnchors(claim)[at]!));
	return {
		...toldIn(index, telling),
		href: href(addresses.claim(claim.id)),
		place: { href: place, text: index.outletOf(stance.article).name },
	};
}

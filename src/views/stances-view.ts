import { addresses } from '../model/addresses.ts';
import { tellingAnchors } from '../model/anchor-name.ts';
import type { Claim } from '../model/claim.ts';
import { contains } from '../model/selector.ts';
import type { Stance, StanceKind } from '../model/stance.ts';
import type { EventIndex } from './event-index.ts';
import { href } from './href.ts';
import { text } from './interface-text.ts';
import type { Link } from './link.ts';
import { speakerLink } from './utterance-card.ts';
import { wordsNear } from './words-near.ts';

/** Who supports or denies a claim, and where. */
export interface StancesView {
	/** Where one article has somebody take two stances that cannot both hold. */
	readonly contradictions: readonly {
		readonly sentence: string;
		readonly outlet: string;
		readonly places: readonly Link[];
	}[];
	/** Denials first. */
	readonly groups: readonly { readonly title: string; readonly lines: readonly StanceLine[] }[];
}

interface StanceLine {
	readonly who: string;
	readonly speaker: Link | null;
	readonly places: readonly StancePlace[];
}

interface StancePlace {
	readonly place: Link;
	/** The words that report the stance, where they stand near the claim. */
	readonly words: string;
	/** Who else may be meant. */
	readonly rival: string | null;
}

/** What may conflict comes first. */
const order: readonly StanceKind[] = ['denies', 'does not confirm', 'confirms', 'supports'];

export function stancesView(index: EventIndex, claim: Claim): StancesView {
	return {
		contradictions: claim.contradictions.map(([one, other]) => {
			const [a, b] = [claim.stances[one]!, claim.stances[other]!];
			return {
				sentence: text.claim.both(a.who, text.claim.did[a.stance], text.claim.did[b.stance]),
				outlet: index.outletOf(a.article).name,
				places: [a, b].map((stance) => paragraphOf(index, claim, stance)),
			};
		}),
		groups: order
			.map((kind) => ({ title: text.claim.stance[kind], lines: linesOf(index, claim, kind) }))
			.filter(({ lines }) => lines.length > 0),
	};
}

/** One line for each who takes the stance, with all places. */
function linesOf(index: EventIndex, claim: Claim, kind: StanceKind): StanceLine[] {
	const taken = claim.stances.filter(({ stance }) => stance === kind);
	const byWho = Map.groupBy(taken, ({ speaker, who }) => speaker ?? who);
	return [...byWho.values()].map((stances) => ({
		who: stances[0]!.who,
		speaker: speakerLink(index, stances[0]!.speaker),
		places: stances.map((stance) => placeOf(index, claim, stance)),
	}));
}

/** A place whose outlet is said already. */
function paragraphOf(index: EventIndex, claim: Claim, stance: Stance): Link {
	const { href: address } = placeOf(index, claim, stance).place;
	return { href: address, text: text.claim.paragraph(blockOf(index, stance).slice(1)) };
}

function blockOf(index: EventIndex, stance: Stance): string {
	const { blocks } = index.article(stance.article);
	return blocks.find((block) => contains(block, stance))?.id ?? blocks[0]!.id;
}

/** The telling that a stance stands beside, else the paragraph that has it. */
function placeOf(index: EventIndex, claim: Claim, stance: Stance): StancePlace {
	const block = blockOf(index, stance);
	const beside = claim.tellings.findIndex(
		(telling) => telling.article === stance.article && telling.block === block,
	);
	const anchor = tellingAnchors(claim)[beside] ?? block;
	return {
		place: {
			href: href(addresses.place(stance.article, anchor)),
			text: text.claim.place(index.outletOf(stance.article).name, block.slice(1)),
		},
		words: beside < 0 ? '' : wordsNear(claim.tellings[beside]!, stance),
		rival: stance.rival === undefined ? null : text.attribution.orElse(stance.rival),
	};
}

import { addresses } from '../../model/addresses.ts';
import { tellingAnchors } from '../../model/anchor-name.ts';
import type { Claim } from '../../model/claim.ts';
import type { Passage } from '../../model/passage.ts';
import { contains } from '../../model/selector.ts';
import type { Stance, StanceKind } from '../../model/stance.ts';
import type { EventIndex } from '../event/event-index.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { asHeading, firstWords } from '../wording/lemma.ts';
import type { Link } from '../links/link.ts';
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

export interface ToldWords {
	readonly words: string;
	readonly language: string;
}

interface StancePlace {
	readonly place: Link;
	/** The words that report the stance, where they stand near the claim. */
	readonly words: string;
	/** What is denied or confirmed, where that article tells it in other words than the claim has. */
	readonly on: ToldWords | null;
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

/** The telling that a stance is on, where it stands beside that, else the paragraph that has it. */
export function placeOf(index: EventIndex, claim: Claim, stance: Stance): StancePlace {
	const block = blockOf(index, stance);
	const at = tellingOf(claim, stance);
	const telling = claim.tellings[at];
	const beside = telling?.block === block;
	const anchor = beside ? tellingAnchors(claim)[at]! : block;
	return {
		place: {
			href: href(addresses.place(stance.article, anchor)),
			text: text.claim.place(index.outletOf(stance.article).name, block.slice(1)),
		},
		words: beside ? wordsNear(telling, stance) : '',
		on: telling && isOther(telling, claim, stance) ? toldIn(index, telling) : null,
		rival: stance.rival === undefined ? null : text.attribution.orElse(stance.rival),
	};
}

/** The telling of its article that a stance stands in, else the last one before it; -1 where there is none. */
export function tellingOf({ tellings }: Claim, stance: Stance): number {
	const own = (telling: Passage) => telling.article === stance.article;
	const around = tellings.findIndex((telling) => own(telling) && contains(telling, stance));
	if (around >= 0) return around;
	const before = tellings.findLastIndex((telling) => own(telling) && telling.end <= stance.start);
	return before >= 0 ? before : tellings.findIndex(own);
}

/** Whether what is denied is told in other words than the claim is stated in. */
const isOther = ({ exact }: Passage, { statement }: Claim, { stance }: Stance): boolean =>
	stance !== 'supports' && asHeading(exact) !== asHeading(statement);

/** Words that a stance is on, marked as words of an article. */
export function toldIn(index: EventIndex, { exact, article }: Passage): ToldWords {
	const words = firstWords(asHeading(exact), longest);
	const marked = /[“”"]/u.test(words) ? words : text.claim.quoted(words);
	return { words: marked, language: index.article(article).language };
}

/** Words that a stance is on are shown to this length, in characters. */
const longest = 140;

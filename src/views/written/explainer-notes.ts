import { tellingAnchors, wordingAnchors } from '../../model/anchor-name.ts';
import { citedNow, passageMeant, type Citable, type Citables } from '../../model/citable.ts';
import type { Citation } from '../../model/explainer.ts';
import type { Passage } from '../../model/passage.ts';
import { addresses } from '../../model/addresses.ts';
import type { AgreementView } from '../groups/agreement-phrase.ts';
import { attributionView, type AttributionView } from '../groups/attribution-view.ts';
import { claimCard } from '../groups/claim-card.ts';
import type { EventIndex } from '../event/event-index.ts';
import { creditLine } from '../groups/heading-credit.ts';
import { href } from '../links/href.ts';
import { versionAddress } from '../history/history-view.ts';
import { text } from '../interface-text.ts';
import { listed } from '../wording/listed.ts';
import { asHeading } from '../wording/lemma.ts';
import type { Link } from '../links/link.ts';
import { outletLink } from '../outlet/outlet-link.ts';
import { utteranceCard } from '../groups/utterance-card.ts';

/** A claim or an utterance that an explainer rests on: its words, who tells it, how they agree. */
export interface CitedView {
	readonly href: string;
	readonly kicker: string;
	readonly words: string;
	readonly language: string;
	readonly agreement: AgreementView;
	/** Names of all outlets that tell it. */
	readonly tellers: string;
}

/** One place that tells it, where that place is meant. */
export interface TellingView {
	readonly words: string;
	readonly language: string;
	/** Who said it, as its article has it; null for a claim. */
	readonly attribution: string | null;
	readonly outlet: Link;
	/** The paragraph. */
	readonly place: Link;
}

/** What a citation leads to. */
export interface Reference {
	readonly cited: CitedView;
	/** Null where the claim as a whole is meant. */
	readonly telling: TellingView | null;
	/** As it was when it was cited; null where nothing was changed since. */
	readonly since: Link | null;
}

/** Resolve a citation; one that leads nowhere was refused when the explainer was read. */
export function referenceOf(
	citation: Citation,
	citables: Citables,
	indexOf: (event: string) => EventIndex,
): Reference {
	const now = citedNow(citables, citation.id)!;
	const index = indexOf(now.event);
	const at = passageMeant(citables, now, citation);
	const { kind, quotes, outlet, words } = citation;
	const named = at >= 0 && (quotes || outlet !== undefined || words !== undefined);
	const place = Math.max(0, at);
	const parts =
		kind === 'claim' ? claimParts(index, now, place) : utteranceParts(index, now, place);
	return {
		cited: parts.cited,
		telling: named ? parts.telling : null,
		since: sinceLink(citation, now),
	};
}

type Parts = Pick<Reference, 'cited'> & { readonly telling: TellingView };

function claimParts(index: EventIndex, { id }: Citable, at: number): Parts {
	const claim = index.claim(id);
	const { statement, ...card } = claimCard(index, claim);
	const telling = claim.tellings[at]!;
	return {
		cited: {
			...card,
			kicker: text.claim.kicker,
			words: statement,
			tellers: listed(card.outlets),
		},
		telling: {
			words: telling.exact,
			attribution: null,
			...placed(index, telling, tellingAnchors(claim)[at]!),
		},
	};
}

function utteranceParts(index: EventIndex, { id }: Citable, at: number): Parts {
	const utterance = index.utterance(id);
	const { inWords, kicker } = text.utterance;
	const { words, ...card } = utteranceCard(index, utterance);
	const wording = utterance.wordings[at]!;
	const given = index.quotation(wording);
	return {
		cited: { ...card, kicker, words: inWords(words), tellers: creditLine(card.credit) },
		telling: {
			words: inWords(asHeading(wording.exact)),
			attribution: inWordsOf(attributionView(index, wording, given, text.attribution.nobody)),
			...placed(index, wording, wordingAnchors(utterance)[at]!),
		},
	};
}

function inWordsOf({ sentence, rival }: AttributionView): string {
	return rival ? `${sentence} ${rival.text}` : sentence;
}

function placed(index: EventIndex, passage: Passage, anchor: string) {
	const { id, outlet, language } = index.article(passage.article);
	return {
		language,
		outlet: outletLink(index.outlet(outlet)),
		place: {
			href: href(addresses.place(id, anchor)),
			text: text.claim.paragraph(passage.block.slice(1)),
		},
	};
}

/** The version that was cited keeps a page, also of an id whose own address leads elsewhere now. */
function sinceLink({ id, kind, version }: Citation, now: Citable): Link | null {
	const { changed, merged } = text.explainer;
	if (id === now.id && version === now.versions.length) return null;
	return {
		href: href(versionAddress({ kind, id }, version)),
		text: id === now.id ? changed(version) : merged,
	};
}

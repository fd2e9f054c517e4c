import { addresses } from '../../model/addresses.ts';
import type { Claim } from '../../model/claim.ts';
import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { Passage } from '../../model/passage.ts';
import type { Utterance } from '../../model/utterance.ts';
import { tellingAnchors, wordingAnchors } from '../../model/anchor-name.ts';
import { elsewherePhrase, type Elsewhere } from '../groups/elsewhere-phrase.ts';
import { inThisArticle } from '../groups/spoken-parts.ts';
import { givenTo } from '../groups/given-to.ts';
import type { EventIndex } from '../event/event-index.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { asHeading, lemma } from '../wording/lemma.ts';
import type { Link } from '../links/link.ts';
import { pairedNotes } from './paired-notes.ts';

/** What stands beside a paragraph on one of its marks. */
export interface Note {
	readonly kind: 'claim' | 'quotation';
	/** The anchor of the mark: `c-…` or `q-…`. */
	readonly anchor: string;
	/** The anchor of the note; that of the quotation’s where the claim is told in its words. */
	readonly id: string;
	/** Which note of its block this is, from 1: ties it to its marks. */
	readonly order: number;
	readonly block: string;
	/** The first words of the mark, the text of the link to its page. */
	readonly lemma: string;
	/** That of the article. */
	readonly language: string;
	readonly href: string;
	/** To whom this article gives it, whatever others do; null for a claim. */
	readonly speaker: string | null;
	/** What another article tells of it too; null where none does. */
	readonly elsewhere: Elsewhere | null;
	/** Who else tells it and how; null where it is told once. */
	readonly also: string | null;
	/** The claim that the words of a quotation make up; its own note is not shown beside it. */
	readonly claim: Link | null;
	readonly shown: boolean;
}

/** A note that does not yet know its neighbours. */
type LoneNote = Omit<Note, 'id' | 'order' | 'claim' | 'shown'>;
type Said = Pick<LoneNote, 'kind' | 'href'>;

interface Placed {
	readonly passage: Passage;
	readonly note: LoneNote;
}

/** The notes of an article in the order of its text. */
export function notesOf(index: EventIndex, article: AnalysedArticle): Note[] {
	const { claims, utterances } = index.event;
	const placed = [
		...claims.flatMap((claim) => claimNotes(index, article, claim)),
		...utterances.flatMap((utterance) => quotationNotes(index, article, utterance)),
	];
	return withNeighbours(
		placed.toSorted(
			(a, b) => a.passage.start - b.passage.start || (a.note.kind < b.note.kind ? -1 : 1),
		),
	);
}

/** Where a quotation makes up the words of a claim, the note of the quotation stands for both. */
function withNeighbours(placed: readonly Placed[]): Note[] {
	const claims = pairedNotes(placed);
	const quotations = new Map(Array.from(claims, ([quotation, claim]) => [claim, quotation]));
	const shown = placed.filter((one) => !quotations.has(one));
	return placed.map((one) => {
		const place = quotations.get(one) ?? one;
		const beside = shown.filter(({ note }) => note.block === one.note.block);
		return {
			...one.note,
			id: `note-${place.note.anchor}`,
			order: beside.indexOf(place) + 1,
			claim: claimLink(one.note, claims.get(one)?.note),
			shown: place === one,
		};
	});
}

/** What the note of its quotation has said already is not said again of the claim. */
function claimLink(quotation: LoneNote, claim: LoneNote | undefined): Link | null {
	if (claim === undefined) return null;
	const { href: page, also, elsewhere } = claim;
	const isSameWhere = elsewhere !== null && elsewhere.where === quotation.elsewhere?.where;
	const { claim: name, claimToo } = text.article;
	if (also === quotation.also) return { href: page, text: name };
	return { href: page, text: claimToo(isSameWhere ? elsewhere.how : also) };
}

function claimNotes(index: EventIndex, article: AnalysedArticle, claim: Claim): Placed[] {
	return inArticle(
		{ index, article, told: claim, passages: claim.tellings },
		tellingAnchors(claim),
		{
			kind: 'claim',
			href: href(addresses.claim(claim.id)),
		},
	);
}

function quotationNotes(
	index: EventIndex,
	article: AnalysedArticle,
	utterance: Utterance,
): Placed[] {
	const { id, wordings } = utterance;
	return inArticle(
		{ index, article, told: utterance, passages: wordings },
		wordingAnchors(utterance),
		{
			kind: 'quotation',
			href: href(addresses.utterance(id)),
		},
	);
}

interface Places {
	readonly index: EventIndex;
	readonly article: AnalysedArticle;
	readonly told: Claim | Utterance;
	readonly passages: readonly Passage[];
}

function inArticle(
	{ index, article, told, passages }: Places,
	anchors: readonly string[],
	said: Said,
): Placed[] {
	return passages.flatMap((passage, at): Placed[] => {
		if (passage.article !== article.id) return [];
		const elsewhere = elsewherePhrase(index, { told, passages, at });
		const also = elsewhere?.phrase ?? inThisArticle(told, passages, at);
		const speaker = said.kind === 'quotation' ? givenTo(index, passage) : null;
		const words = { lemma: lemma(asHeading(passage.exact)), language: article.language };
		const note = { ...said, ...words, speaker, elsewhere, also };
		return [{ passage, note: { ...note, anchor: anchors[at]!, block: passage.block } }];
	});
}

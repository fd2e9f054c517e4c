import { addresses } from '../model/addresses.ts';
import type { Claim } from '../model/claim.ts';
import type { AnalysedArticle } from '../model/event-analysis.ts';
import type { Passage } from '../model/passage.ts';
import type { Utterance } from '../model/utterance.ts';
import { claimAnchors, utteranceAnchors } from './anchors-of.ts';
import type { EventIndex } from './event-index.ts';
import { href } from './href.ts';
import { text } from './interface-text.ts';
import { lemma } from './lemma.ts';
import { listed } from './listed.ts';
import { speakerLink } from './utterance-card.ts';

/** What stands beside a paragraph on one of its marks. */
export interface Note {
	readonly kind: 'claim' | 'quotation';
	/** The anchor of the mark: `c-…` or `q-…`. */
	readonly anchor: string;
	/** The anchor of the note. */
	readonly id: string;
	/** Which mark of its block this is on, from 1: ties the two together. */
	readonly order: number;
	readonly block: string;
	/** The first words of the mark, the text of the link to its page. */
	readonly lemma: string;
	readonly href: string;
	/** Who is quoted; null for a claim. */
	readonly speaker: string | null;
	/** Whether another article tells it too. */
	readonly elsewhere: boolean;
	/** Who else tells it and how; null where it is told once. */
	readonly also: string | null;
}

/** A note that does not yet know its neighbours. */
type LoneNote = Omit<Note, 'id' | 'order'>;
type Placed = readonly [start: number, note: LoneNote];

/** The notes of an article in the order of its text. */
export function notesOf(index: EventIndex, article: AnalysedArticle): Note[] {
	const { claims, utterances } = index.event;
	const placed = [
		...claims.flatMap((claim) => claimNotes(index, article, claim)),
		...utterances.flatMap((utterance) => quotationNotes(index, article, utterance)),
	];
	const inOrder = placed
		.toSorted(([a, one], [b, other]) => a - b || (one.kind < other.kind ? -1 : 1))
		.map(([, note]) => note);
	return inOrder.map((note, at) => {
		const before = inOrder.slice(0, at).filter(({ block }) => block === note.block);
		return { ...note, id: `note-${note.anchor}`, order: before.length + 1 };
	});
}

function claimNotes(index: EventIndex, article: AnalysedArticle, claim: Claim): Placed[] {
	const others = elsewhere(index, article, claim.tellings, text.agreement[claim.agreement]);
	const link = href(addresses.claim(claim.id));
	return inArticle(article, claim.tellings, claimAnchors(claim), {
		kind: 'claim',
		href: link,
		speaker: null,
		...others,
	});
}

function quotationNotes(
	index: EventIndex,
	article: AnalysedArticle,
	utterance: Utterance,
): Placed[] {
	const label = text.agreement[utterance.agreement];
	const others = elsewhere(index, article, utterance.wordings, label);
	const link = href(addresses.utterance(utterance.id));
	const speaker = speakerLink(index, utterance.speaker)?.text ?? text.article.unknownSpeaker;
	return inArticle(article, utterance.wordings, utteranceAnchors(utterance), {
		kind: 'quotation',
		href: link,
		speaker,
		...others,
	});
}

function inArticle(
	article: AnalysedArticle,
	passages: readonly Passage[],
	anchors: readonly string[],
	said: Omit<LoneNote, 'anchor' | 'block' | 'lemma'>,
): Placed[] {
	return passages.flatMap(({ article: id, block, start, exact }, at): Placed[] =>
		id === article.id
			? [[start, { ...said, anchor: anchors[at]!, block, lemma: lemma(exact) }]]
			: [],
	);
}

function elsewhere(
	index: EventIndex,
	article: AnalysedArticle,
	passages: readonly Passage[],
	label: string,
): Pick<Note, 'elsewhere' | 'also'> {
	const others = passages.filter(({ article: id }) => id !== article.id);
	const names = [...new Set(others.map(({ article: id }) => index.outletOf(id).name))];
	if (names.length > 0) return { elsewhere: true, also: text.article.also(listed(names), label) };
	return { elsewhere: false, also: passages.length > 1 ? text.article.again : null };
}

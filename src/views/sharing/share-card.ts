import { addresses } from '../../model/addresses.ts';
import type { Agreement } from '../../model/agreement.ts';
import { citationsIn } from '../../model/citations-in.ts';
import type { Claim } from '../../model/claim.ts';
import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { Explainer } from '../../model/explainer.ts';
import type { Passage } from '../../model/passage.ts';
import type { Utterance } from '../../model/utterance.ts';
import { headingName } from '../../model/voice.ts';
import { agreementView, statusLine, type AgreementView } from '../groups/agreement-phrase.ts';
import { articlesOf } from '../article/articles-of.ts';
import type { EventIndex } from '../event/event-index.ts';
import { unequalKinds } from '../differences/unequal.ts';
import { text } from '../interface-text.ts';
import { asHeading, firstWords } from '../wording/lemma.ts';
import { outletsLine } from '../outlet/outlets-line.ts';
import { site } from '../site.ts';
import type { ConflictSide } from '../differences/conflict-sides.ts';
import { claimSides, sideLine, utteranceSides } from './card-sides.ts';

/** The picture that other sites show beside a link to a page (Open Graph). */
export interface ShareCard {
	/** The address of the picture, without the base path. */
	readonly address: string;
	/** What kind of page it is. */
	readonly kicker: string;
	/** Verbatim, and cut at a word where they are many. */
	readonly words: string;
	/** Who said them; null where that is not sure, or they are an outlet’s. */
	readonly speaker: string | null;
	/** Names of all outlets; a card names some. */
	readonly outlets: readonly string[];
	/** The two ways in which most of them tell it, where they conflict or do not all print the words; else none. */
	readonly sides: readonly ConflictSide[];
	/** How the outlets agree, and `agreement` of what kind that is; never a verdict. */
	readonly note: string;
	readonly agreement: Agreement | null;
	/** All that stands on it, in words. */
	readonly alt: string;
}

/** The most characters of words on a card: what fits at the smallest size. */
const longestWords = 280;

export function claimShareCard(index: EventIndex, claim: Claim): ShareCard {
	return shareCard({
		page: addresses.claim(claim.id),
		kicker: text.claim.kicker,
		words: firstWords(claim.statement, longestWords),
		...signedBy(claim, toldBy(index, claim.tellings, claim)),
		sides: claimSides(index, claim),
	});
}

export function utteranceShareCard(index: EventIndex, utterance: Utterance): ShareCard {
	const { id, wordings } = utterance;
	const speaker = headingName(index.event, utterance);
	return shareCard({
		page: addresses.utterance(id),
		kicker: text.utterance.kicker,
		words: text.utterance.inWords(firstWords(asHeading(wordings[0]!.exact), longestWords)),
		...toldBy(index, wordings, utterance),
		sides: utteranceSides(index, utterance),
		speaker: speaker === null ? null : firstWords(speaker, 60),
	});
}

export function articleShareCard(index: EventIndex, article: AnalysedArticle): ShareCard {
	return shareCard({
		page: addresses.article(article.id),
		kicker: text.article.kicker,
		words: firstWords(article.title, longestWords),
		outlets: [index.outlet(article.outlet).name],
		note: text.card.article,
	});
}

export function eventShareCard({ event }: EventIndex): ShareCard {
	const { id, title, articles, outlets, origins } = event;
	return shareCard({
		page: addresses.event(id),
		kicker: text.event.kicker,
		words: firstWords(title, longestWords),
		outlets: outlets.map(({ name }) => name),
		note: text.event.summary(articles.length, outlets.length, origins.length),
	});
}

export function explainerShareCard(explainer: Explainer, { event }: EventIndex): ShareCard {
	const { slug, title } = explainer;
	const cited = new Set(citationsIn(explainer).map(({ id }) => id));
	return shareCard({
		page: addresses.explainer(slug),
		kicker: text.explainer.kicker,
		words: firstWords(title, longestWords),
		outlets: event.outlets.map(({ name }) => name),
		note: text.explainer.card(cited.size),
	});
}

/** One card for each page of an event that is likely to be shared. */
export function shareCards(index: EventIndex): ShareCard[] {
	const { articles, claims, utterances } = index.event;
	return [
		eventShareCard(index),
		...articles.map((article) => articleShareCard(index, article)),
		...claims.map((claim) => claimShareCard(index, claim)),
		...utterances.map((utterance) => utteranceShareCard(index, utterance)),
	];
}

/** Which outlets tell something, and how they agree; where that is a guess, the card says so. */
function toldBy(index: EventIndex, passages: readonly Passage[], told: Claim | Utterance) {
	const articles = articlesOf(passages);
	const view = agreementView(told, articles.length, unequalKinds(index, told));
	const outlets = [...new Set(articles.map((id) => index.outletOf(id).name))];
	return { outlets, note: noteOf(view), agreement: view.kind };
}

/** Words of an editor say whose they are. */
function signedBy<Note extends { note: string }>({ worded }: Claim, told: Note): Note {
	return worded ? { ...told, note: `${told.note}. ${text.decision.worded(worded.by)}` } : told;
}

function noteOf(view: AgreementView): string {
	const note = statusLine(view);
	return note.charAt(0).toUpperCase() + note.slice(1);
}

type Parts = Pick<ShareCard, 'kicker' | 'words' | 'outlets' | 'note'> &
	Partial<Pick<ShareCard, 'speaker' | 'agreement' | 'sides'>> & { readonly page: string };

function shareCard({
	page,
	speaker = null,
	agreement = null,
	sides = [],
	...parts
}: Parts): ShareCard {
	const { kicker, words, outlets, note } = parts;
	const tellers = sides.length > 0 ? sides.map((side) => sideLine(side)) : [outletsLine(outlets)];
	const said = [kicker, words, speaker, ...tellers, note, site.name];
	return {
		address: addresses.card(page),
		...parts,
		speaker,
		sides,
		agreement,
		alt: text.card.alt(said.filter((part) => part !== null)),
	};
}

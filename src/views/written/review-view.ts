import { addresses } from '../../model/addresses.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Evidence, ReviewBlock, Signature, WrittenReview } from '../../model/review.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { languageOfWords, placesOf } from '../wording/language-of-words.ts';
import { inRow } from '../wording/listed.ts';
import type { Link } from '../links/link.ts';
import { writtenDate } from '../wording/written-date.ts';

/** What a verdict rests on. */
interface EvidenceView {
	readonly title: string;
	/** Null where it is not on the web. */
	readonly link: string | null;
	readonly quote: string | null;
	/** The language of the quote, where it is of an article of this site. */
	readonly language: string | null;
	readonly note: string | null;
}

/** A verdict that was changed. */
interface EarlierView {
	readonly rating: string;
	readonly version: Link;
	readonly signed: readonly string[];
	readonly reason: string;
}

/** A verdict on a claim, as its page shows it. */
export interface VerdictView {
	readonly name: string;
	readonly meaning: string;
	readonly scale: Link;
	/** Which words were judged. */
	readonly version: Link;
	readonly evidence: readonly EvidenceView[];
	readonly blocks: readonly ReviewBlock[];
	readonly earlier: readonly EarlierView[];
}

/** A review on the page of its claim; what has lapsed is no verdict, and shows none. */
export interface ReviewView {
	readonly signed: readonly string[];
	readonly verdict: VerdictView | null;
	/** The words that were judged in place of those of now. */
	readonly lapsed: { readonly words: string; readonly version: Link } | null;
}

/** @param events Those whose articles a review may quote. */
export function reviewView(review: WrittenReview, events: readonly EventAnalysis[]): ReviewView {
	const { words, version, lapsed } = review;
	return {
		signed: review.signed.map(signatureLine),
		verdict: lapsed ? null : verdictView(review, events),
		lapsed: lapsed ? { words, version: versionLink(review.claim, version) } : null,
	};
}

function verdictView(review: WrittenReview, events: readonly EventAnalysis[]): VerdictView {
	const { claim, rating, scale, evidence, blocks, earlier } = review;
	return {
		name: rating.name,
		meaning: rating.meaning,
		scale: { href: href(addresses.scale(scale.id)), text: scale.name },
		version: versionLink(claim, review.version),
		evidence: evidence.map((each) => evidenceView(each, events)),
		blocks,
		earlier: earlier.map((each) => ({
			rating: each.rating.name,
			version: versionLink(claim, each.version),
			signed: each.signed.map(signatureLine),
			reason: each.reason,
		})),
	};
}

function versionLink(claim: string, version: number): Link {
	return { href: href(addresses.claimVersion(claim, version)), text: text.version.name(version) };
}

export function signatureLine({ name, role, date }: Signature): string {
	return inRow([name, ...(role === undefined ? [] : [role]), writtenDate(date)]);
}

function evidenceView(evidence: Evidence, events: readonly EventAnalysis[]): EvidenceView {
	const { title, quote = null, note = null, ...place } = evidence;
	const language = quote === null ? null : languageOf(quote, place, events);
	return { title, link: linkOf(place), quote, language, note };
}

function languageOf(
	quote: string,
	{ claim, quotation, article }: Omit<Evidence, 'title'>,
	events: readonly EventAnalysis[],
): string | null {
	const id = claim ?? quotation;
	const places = id === undefined ? [] : placesOf(id, events);
	const whole = article === undefined ? [] : [{ article, exact: quote }];
	return languageOfWords(quote, [...places, ...whole], events);
}

function linkOf({ url, claim, quotation, article }: Omit<Evidence, 'title'>): string | null {
	if (url !== undefined) return url;
	if (claim !== undefined) return href(addresses.claim(claim));
	if (quotation !== undefined) return href(addresses.utterance(quotation));
	return article === undefined ? null : href(addresses.article(article));
}

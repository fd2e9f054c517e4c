import { addresses } from '../../model/addresses.ts';
import type { Correction } from '../../model/correction.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Explainer } from '../../model/explainer.ts';
import { hasWords, type AnyEntry, type Ledger } from '../../model/ledger.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { asHeading, firstWords } from '../wording/lemma.ts';
import type { Link } from '../links/link.ts';

/** What a correction is of. */
export interface Subject {
	readonly kind: AnyEntry['kind'] | 'article' | 'explainer' | 'site';
	readonly id: string;
	/** “Claim”; what is not one of many has the name of the site alone. */
	readonly noun: string;
	/** Its page, by its words; null for the site as a whole, and for what has no page. */
	readonly page: Link | null;
}

const shown = 120;

export function subjectOf(entry: AnyEntry): Subject {
	const { kind, id } = entry;
	return subject(kind, id, { href: href(addresses[kind](id)), text: nameOf(entry) });
}

/** By its words, where they may be shown. */
function nameOf(entry: AnyEntry): string {
	if (!hasWords(entry)) return text.withdrawn.title;
	return entry.kind === 'utterance'
		? text.utterance.inWords(firstWords(asHeading(entry.words), shown))
		: firstWords(entry.words, shown);
}

/** What has a page that a correction can lead to. */
interface Published {
	readonly ledgers: readonly Ledger[];
	readonly events: readonly EventAnalysis[];
	readonly explainers: readonly Pick<Explainer, 'slug'>[];
}

/** What a hand-written correction is of. */
export function correctedSubject(
	{ id, article, explainer }: Correction,
	{ ledgers, events, explainers }: Published,
): Subject {
	if (id !== undefined) {
		const entry = ledgers.flatMap(({ entries }) => entries).find((each) => each.id === id);
		if (entry) return subjectOf(entry);
	}
	if (article !== undefined) {
		const live = events.flatMap(({ articles }) => articles).find((each) => each.id === article);
		const name = live?.title ?? article;
		return subject('article', article, { href: href(addresses.article(article)), text: name });
	}
	if (explainer !== undefined) {
		if (explainers.some(({ slug }) => slug === explainer)) {
			const page = { href: href(addresses.explainer(explainer)), text: explainer };
			return subject('explainer', explainer, page);
		}
		// One that has a fault has no page.
		const noun = `${text.corrections.subject.explainer} ${explainer}`;
		return { kind: 'explainer', id: explainer, noun, page: null };
	}
	return { kind: 'site', id: '', noun: text.corrections.ofSite, page: null };
}

function subject(kind: Exclude<Subject['kind'], 'site'>, id: string, page: Link): Subject {
	return { kind, id, noun: text.corrections.subject[kind], page };
}

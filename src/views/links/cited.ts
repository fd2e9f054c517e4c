import { addresses } from '../../model/addresses.ts';
import type { Cited } from '../../model/cited.ts';
import type { Claim } from '../../model/claim.ts';
import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Passage } from '../../model/passage.ts';
import type { Utterance } from '../../model/utterance.ts';
import { inHeading } from '../../model/voice.ts';
import type { EventIndex } from '../event/event-index.ts';
import { numberOf } from '../history/history-view.ts';
import { text } from '../interface-text.ts';
import { asHeading } from '../wording/lemma.ts';
import { writtenDate } from '../wording/written-date.ts';
import { site } from '../site.ts';

/** A claim, by the telling that has the words of its statement; those of an editor are no outlet’s. */
export function citedClaim(
	index: EventIndex,
	claim: Claim,
	telling: Passage,
	entry: LedgerEntry | undefined,
): Cited {
	const version = numberOf(entry);
	const note = text.share.note.claim(claim.id, version);
	return {
		kind: 'claim',
		id: claim.id,
		title: inOneLine(claim.statement),
		...(claim.worded
			? { author: null, issued: null, site: site.name, note }
			: sinceChanged(printed(index, index.article(telling.article)), note, { telling, entry })),
		address: addresses.claimVersion(claim.id, version),
		version,
	};
}

/** An utterance, by its first wording and its speaker, where that is sure. */
export function citedUtterance(
	index: EventIndex,
	utterance: Utterance,
	entry: LedgerEntry | undefined,
): Cited {
	const version = numberOf(entry);
	const [first] = utterance.wordings;
	const note = text.share.note.utterance(utterance.id, version);
	const words = text.utterance.inWords(asHeading(inOneLine(first!.exact)));
	return {
		kind: 'utterance',
		id: utterance.id,
		title: inHeading(index.event, utterance, words),
		...sinceChanged(printed(index, index.article(first!.article)), note, {
			telling: first!,
			entry,
		}),
		address: addresses.utteranceVersion(utterance.id, version),
		version,
	};
}

export function citedArticle(index: EventIndex, article: AnalysedArticle, version: number): Cited {
	const print = printed(index, article);
	return {
		kind: 'article',
		id: article.id,
		title: inOneLine(article.title),
		...print,
		// the day of the edit is told by nobody
		issued: version > 1 ? null : print.issued,
		address: addresses.articleVersion(article.id, version),
		version,
		note: text.share.note.article(version, article.source.url, version > 1 ? print.issued : null),
	};
}

/** An outlet that goes by the name of a file is nobody’s name. */
function printed(
	index: EventIndex,
	{ outlet, source }: AnalysedArticle,
): Pick<Cited, 'author' | 'writers' | 'issued' | 'site'> {
	const { name, named } = index.outlet(outlet);
	return {
		author: named ? name : null,
		...(source.authors && { writers: source.authors }),
		issued: source.date ?? null,
		site: site.name,
	};
}

interface Telling {
	readonly telling: Passage;
	readonly entry: LedgerEntry | undefined;
}

/** On the day of its article it may have had other words: then it is cited by the day on which these came, where that is known. */
function sinceChanged<Print extends Pick<Cited, 'issued'>>(
	print: Print,
	note: string,
	{ telling: { article, exact }, entry }: Telling,
): Print & { note: string } {
	const others = entry?.former.findLast(({ anchors }) => {
		const here = anchors.filter((anchor) => anchor.article === article);
		return here.length > 0 && here.every((anchor) => anchor.exact !== exact);
	});
	if (!others || print.issued === null) return { ...print, note };
	return {
		...print,
		issued: others.until ?? null,
		note: text.share.note.changed(note, writtenDate(print.issued)),
	};
}

function inOneLine(words: string): string {
	return words.replace(/\s+/gu, ' ').trim();
}

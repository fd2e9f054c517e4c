import { addresses } from '../../model/addresses.ts';
import type { Cited } from '../../model/cited.ts';
import type { Claim } from '../../model/claim.ts';
import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { Passage } from '../../model/passage.ts';
import type { Utterance } from '../../model/utterance.ts';
import { inHeading } from '../../model/voice.ts';
import type { EventIndex } from '../event/event-index.ts';
import { text } from '../interface-text.ts';
import { asHeading } from '../wording/lemma.ts';
import { site } from '../site.ts';

/** A claim, by the telling that has the words of its statement; those of an editor are no outlet’s. */
export function citedClaim(
	index: EventIndex,
	claim: Claim,
	{ telling, version }: { telling: Passage; version: number },
): Cited {
	return {
		kind: 'claim',
		id: claim.id,
		title: inOneLine(claim.statement),
		...(claim.worded
			? { author: null, issued: null, site: site.name }
			: printed(index, index.article(telling.article))),
		address: addresses.claimVersion(claim.id, version),
		version,
		note: text.share.note.claim(claim.id, version),
	};
}

/** An utterance, by its first wording and its speaker, where that is sure. */
export function citedUtterance(index: EventIndex, utterance: Utterance, version: number): Cited {
	const [first] = utterance.wordings;
	const words = text.utterance.inWords(asHeading(inOneLine(first!.exact)));
	return {
		kind: 'utterance',
		id: utterance.id,
		title: inHeading(index.event, utterance, words),
		...printed(index, index.article(first!.article)),
		address: addresses.utteranceVersion(utterance.id, version),
		version,
		note: text.share.note.utterance(utterance.id, version),
	};
}

export function citedArticle(index: EventIndex, article: AnalysedArticle, version: number): Cited {
	return {
		kind: 'article',
		id: article.id,
		title: inOneLine(article.title),
		...printed(index, article),
		address: addresses.articleVersion(article.id, version),
		version,
		note: text.share.note.article(version, article.source.url),
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

function inOneLine(words: string): string {
	return words.replace(/\s+/gu, ' ').trim();
}

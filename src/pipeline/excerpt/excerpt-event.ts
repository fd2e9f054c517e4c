import type { Claim } from '../../model/claim.ts';
import type { Difference } from '../../model/difference.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Origin } from '../../model/origin.ts';
import type { Passage } from '../../model/passage.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import type { Utterance } from '../../model/utterance.ts';
import { excerptArticle, type Excerpt } from './excerpt-article.ts';

interface PublishableEvent {
	/** The event without anything that may not be published. */
	readonly analysis: EventAnalysis;
	/** The text that is published of each article, by its file. */
	readonly texts: ReadonlyMap<string, string>;
}

/**
 * Leave out of an event what may not be published. An article whose `rights` are `excerpt` becomes an
 * article of its excerpt: every place counts in that text, and what stood elsewhere is gone. Whatever
 * is made of the event afterwards can give away no more than that.
 */
export function excerptEvent(
	analysis: EventAnalysis,
	documents: readonly SourceDocument[],
): PublishableEvent {
	const texts = new Map(documents.map(({ file, text }) => [file, text]));
	const excerpts = new Map(
		analysis.articles
			.filter(({ source }) => source.rights === 'excerpt')
			.map((each) => [each.id, excerptArticle(each, texts.get(each.file)!, analysis)]),
	);
	if (excerpts.size === 0) return { analysis, texts };
	for (const { article, text } of excerpts.values()) texts.set(article.file, text);
	const shown = (id: string) => texts.get(analysis.articles.find((each) => each.id === id)!.file)!;
	return {
		texts,
		analysis: {
			...analysis,
			articles: analysis.articles.map((each) => excerpts.get(each.id)?.article ?? each),
			claims: analysis.claims.map((claim) => claimIn(excerpts, claim)),
			utterances: analysis.utterances.map((utterance) => utteranceIn(excerpts, utterance)),
			origins: analysis.origins.map((origin) => originIn(origin, origin.articles.map(shown))),
		},
	};
}

type Excerpts = ReadonlyMap<string, Excerpt>;

function claimIn(excerpts: Excerpts, claim: Claim): Claim {
	const { tellings, stances, differences } = claim;
	return {
		...claim,
		tellings: tellings.map((telling) => passageIn(excerpts, telling)),
		stances: stances.map((each) => ({ ...each, ...excerpts.get(each.article)?.place(each) })),
		differences: differences.map((each) => differenceIn(excerpts, each, tellings)),
	};
}

function utteranceIn(excerpts: Excerpts, utterance: Utterance): Utterance {
	const { wordings, retellings, differences } = utterance;
	return {
		...utterance,
		wordings: wordings.map((wording) => passageIn(excerpts, wording)),
		retellings: retellings.map((retelling) => passageIn(excerpts, retelling)),
		differences: differences.map((each) => differenceIn(excerpts, each, wordings)),
	};
}

function passageIn<Kind extends Passage>(excerpts: Excerpts, passage: Kind): Kind {
	return excerpts.get(passage.article)?.passage(passage) ?? passage;
}

/** A speaker may be named in another sentence than that of the words: then the place is left out. */
function differenceIn(
	excerpts: Excerpts,
	{ spans, ...difference }: Difference,
	passages: readonly Passage[],
): Difference {
	const [a, b] = spans.map((span, side) => {
		const excerpt = excerpts.get(passages[difference.between[side]!]!.article);
		return span && excerpt ? excerpt.place(span) : span;
	});
	return { ...difference, spans: [a ?? null, b ?? null] };
}

/** Words that two articles share are shown only where one of them shows them. */
function originIn(origin: Origin, texts: readonly string[]): Origin {
	const { shared } = origin;
	if (!shared?.exact) return origin;
	const isShown = texts.some((text) => text.includes(shared.exact!));
	return isShown ? origin : { ...origin, shared: { ...shared, exact: null } };
}

import { addresses } from '../../model/addresses.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Explainer } from '../../model/explainer.ts';
import { articleCard, type ArticleCard } from '../article/article-card.ts';
import { articlesOf } from '../article/articles-of.ts';
import { byReach } from './by-reach.ts';
import { conflictsView, isConflicting, type Conflicts } from './conflicts-view.ts';
import { claimGroups, type ClaimGroups } from './claim-groups.ts';
import { coveragePicture, type CoveragePicture } from './coverage-picture.ts';
import { coverageView, type CoverageView } from './coverage-view.ts';
import { indexEvent } from './event-index.ts';
import { explainerCards, type ExplainerCard } from '../written/explainer-links.ts';
import { inShort, type InShort } from './in-short.ts';
import { text } from '../interface-text.ts';
import { originsView, type OriginsView } from './origin-view.ts';
import type { PageHead } from '../page-head.ts';
import { eventShareCard } from '../sharing/share-card.ts';
import { speakerCards, type SpeakerCard } from '../speaker/speaker-card.ts';
import { timelineView, type TimelineEntry } from './timeline-view.ts';
import { utteranceCard, type UtteranceCard } from '../groups/utterance-card.ts';

/** The page of an event. */
export interface EventView {
	readonly head: PageHead;
	readonly title: string;
	/** How much there is: articles, outlets, origins. */
	readonly summary: string;
	/** Why nothing is compared; null where several outlets are. */
	readonly alone: string | null;
	readonly short: InShort;
	readonly explainers: readonly ExplainerCard[];
	readonly conflicts: Conflicts;
	readonly articles: readonly ArticleCard[];
	readonly claims: ClaimGroups;
	readonly utterances: {
		readonly shared: readonly UtteranceCard[];
		readonly once: readonly UtteranceCard[];
	};
	readonly coverage: CoverageView;
	/** Null where nothing is told by several articles. */
	readonly picture: CoveragePicture | null;
	readonly timeline: readonly TimelineEntry[];
	readonly speakers: readonly SpeakerCard[];
	readonly origins: OriginsView;
}

export function eventView(event: EventAnalysis, explainers: readonly Explainer[] = []): EventView {
	const index = indexEvent(event);
	const { articles, outlets, origins, claims, title } = event;
	const summary = text.event.summary(articles.length, outlets.length, origins.length);
	const coverage = coverageView(
		index,
		byReach(claims, ({ tellings }) => tellings),
	);
	return {
		head: {
			title,
			description: `${summary}. ${text.description}`,
			address: addresses.event(event.id),
			card: eventShareCard(index),
		},
		title,
		summary,
		alone: aloneLine(event),
		short: inShort(event),
		explainers: explainerCards(explainers, event.id),
		conflicts: conflictsView(index),
		articles: articles.map((article) => articleCard(index, article)),
		claims: claimGroups(index),
		utterances: utterances(event),
		coverage,
		picture: coveragePicture(coverage),
		timeline: timelineView(index),
		speakers: speakerCards(index),
		origins: originsView(index),
	};
}

/** Of an event of one outlet there is nobody to agree with, to contradict, or to share a text with. */
function aloneLine({ articles, outlets }: EventAnalysis): string | null {
	if (outlets.length > 1) return null;
	return articles.length === 1 ? text.event.oneReport : text.event.oneOutlet;
}

function utterances(event: EventAnalysis): EventView['utterances'] {
	const index = indexEvent(event);
	const agreeing = event.utterances.filter((utterance) => !isConflicting(utterance));
	const cards = byReach(agreeing, ({ wordings }) => wordings).map((utterance) => ({
		card: utteranceCard(index, utterance),
		once: articlesOf(utterance.wordings).length === 1,
	}));
	return {
		shared: cards.filter(({ once }) => !once).map(({ card }) => card),
		once: cards.filter(({ once }) => once).map(({ card }) => card),
	};
}

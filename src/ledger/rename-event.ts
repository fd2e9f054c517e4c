import type { AnalysedArticle, EventAnalysis } from '../model/event-analysis.ts';
import type { Passage } from '../model/passage.ts';
import type { Names } from './name-event.ts';

/** Put slugs in the place of the provisional ids of articles, outlets and speakers. */
export function renameEvent(analysis: EventAnalysis, names: Names): EventAnalysis {
	const { articles, outlets, speakers } = names;
	const speaker = (id: string | null) => (id === null ? null : slug(speakers, id));
	const place = <P extends Passage>(passage: P): P => ({
		...passage,
		article: slug(articles, passage.article),
	});
	return {
		...analysis,
		id: names.event,
		articles: analysis.articles.map((article) => renameArticle(article, names)),
		outlets: analysis.outlets.map((outlet) => ({ ...outlet, id: slug(outlets, outlet.id) })),
		speakers: analysis.speakers.map((each) => ({ ...each, id: slug(speakers, each.id) })),
		utterances: analysis.utterances.map((utterance) => ({
			...utterance,
			speaker: speaker(utterance.speaker),
			wordings: utterance.wordings.map(place),
			retellings: utterance.retellings.map(place),
		})),
		claims: analysis.claims.map((claim) => ({
			...claim,
			tellings: claim.tellings.map(place),
			stances: claim.stances.map((stance) => ({
				...stance,
				speaker: speaker(stance.speaker),
				article: slug(articles, stance.article),
			})),
		})),
		origins: analysis.origins.map((origin) => ({
			...origin,
			articles: origin.articles.map((id) => slug(articles, id)).sort(),
		})),
	};
}

function renameArticle(article: AnalysedArticle, names: Names): AnalysedArticle {
	const attributed = <S extends AnalysedArticle['quotations' | 'reports'][number]>(
		spoken: S,
	): S => {
		const id = spoken.speaker?.speaker;
		if (!spoken.speaker || !id) return spoken;
		return { ...spoken, speaker: { ...spoken.speaker, speaker: slug(names.speakers, id) } };
	};
	return {
		...article,
		id: slug(names.articles, article.id),
		outlet: slug(names.outlets, article.outlet),
		quotations: article.quotations.map(attributed),
		reports: article.reports.map(attributed),
		withheld: article.withheld.map(attributed),
	};
}

function slug(slugs: ReadonlyMap<string, string>, id: string): string {
	const found = slugs.get(id);
	if (found === undefined) throw new Error(`Nothing in the event has the provisional id “${id}”.`);
	return found;
}

import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Anchor } from '../../model/ledger-version.ts';
import { hasWords, type AnyEntry } from '../../model/ledger.ts';
import { fewListed } from '../wording/few-listed.ts';
import type { Subject } from './corrected-subject.ts';

/** The outlets of articles, by the ids of these; null where no article is published any more. */
export type OutletsOf = (articles: readonly string[]) => string | null;

export function outletsIn(events: readonly EventAnalysis[]): OutletsOf {
	const byArticle = new Map(
		events.flatMap(({ articles, outlets }) => {
			const names = new Map(outlets.map(({ id, name }) => [id, name]));
			return articles.map(({ id, outlet }) => [id, names.get(outlet)!] as const);
		}),
	);
	return (articles) => {
		const names = new Set(articles.flatMap((id) => byArticle.get(id) ?? []));
		return names.size > 0 ? fewListed([...names]) : null;
	};
}

/** The articles that a correction is of: those that tell a claim or a quotation, or the one itself. */
export function correctedArticles(
	{ kind, id }: Subject,
	entries: readonly AnyEntry[],
): readonly string[] {
	if (kind === 'article') return [id];
	const entry = entries.find((each) => each.id === id);
	return entry && hasWords(entry) ? articlesOf(entry.anchors) : [];
}

/** The articles whose words are others in the next version; all, where only the speaker is. */
export function changedArticles(before: readonly Anchor[], after: readonly Anchor[]): string[] {
	const stays = ({ article, exact }: Anchor) =>
		after.some((each) => each.article === article && each.exact === exact);
	const changed = before.filter((anchor) => !stays(anchor));
	return articlesOf(changed.length > 0 ? changed : before);
}

export function articlesOf(anchors: readonly Pick<Anchor, 'article'>[]): string[] {
	return anchors.map(({ article }) => article);
}

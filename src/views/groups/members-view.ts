import type { Confirmation } from '../../model/confirmation.ts';
import type { Grouping } from '../../model/grouping.ts';
import { apparatusView, type ApparatusView, type Compared } from '../differences/apparatus-view.ts';
import { articlesOf } from '../article/articles-of.ts';
import type { EventIndex } from '../event/event-index.ts';
import { isUnsure } from './is-unsure.ts';
import { groupingView, type GroupingView, type SuggestionView } from './grouping-view.ts';
import { originsView, type OriginsView } from '../event/origin-view.ts';
import { passageView, type PassageView } from './passage-view.ts';

/** The places that tell a claim, or give an utterance, and why they stand together. */
export interface MembersView {
	/** The places one by one, where there is nothing to compare. */
	readonly passages: readonly PassageView[];
	/** Null where one article alone gives one passage. */
	readonly apparatus: ApparatusView | null;
	/** How many articles count as one; null where there is but one article. */
	readonly origins: OriginsView | null;
	/** Null where there was nothing to group. */
	readonly grouping: GroupingView | null;
	readonly suggestions: readonly SuggestionView[];
}

interface Members extends Compared {
	readonly grouping: Grouping | null;
	readonly confirmed?: Confirmation | undefined;
	readonly suggestions: readonly SuggestionView[];
}

export function membersView(index: EventIndex, members: Members): MembersView {
	const { told, grouping, confirmed, suggestions } = members;
	const articles = articlesOf(told.map(({ passage }) => passage));
	const comparable = told.length > 1 && (grouping !== null || articles.length > 1);
	return {
		passages: comparable ? [] : told.map((one) => passageView(index, one)),
		apparatus: comparable ? apparatusView(index, { ...members, unsure: isUnsure(members) }) : null,
		origins: articles.length > 1 ? originsView(index, articles) : null,
		grouping: grouping && groupingView(grouping, confirmed),
		suggestions,
	};
}

import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { Passage } from '../../model/passage.ts';
import { textFragment, withTextFragment } from './text-fragment.ts';

/** By so many words a browser may take the title for the passage. */
const telling = 6;

/**
 * The place of a passage in its article, told by its words too. Not where the title is made from
 * them: it stands above the text, and a browser would find them there.
 */
export function quotedPlace(
	place: string,
	{ title, headline }: Pick<AnalysedArticle, 'title' | 'headline'>,
	passage: Passage,
): string {
	const opening = passage.exact.trim().split(/\s+/u).slice(0, telling).join(' ');
	if (!headline && title.includes(opening)) return place;
	return withTextFragment(place, textFragment(passage.exact, passage));
}

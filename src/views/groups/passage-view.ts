import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { Passage } from '../../model/passage.ts';
import type { AttributionView } from './attribution-view.ts';
import type { EventIndex } from '../event/event-index.ts';
import type { Link } from '../links/link.ts';
import { outletLink } from '../outlet/outlet-link.ts';
import { placeLink } from '../links/place-link.ts';
import { quotedPlace } from '../links/quoted-place.ts';
import { restOfBlock, restOfSentence, type Surroundings } from './surroundings.ts';
import { textFragment, withTextFragment } from '../links/text-fragment.ts';
import { writtenDate } from '../wording/written-date.ts';

/** A passage as it is shown away from its article: with its surroundings and where it stands. */
export interface PassageView {
	readonly outlet: Link;
	readonly date: string | null;
	/** The very words in the article. */
	readonly place: Link;
	/** The same place, told by its words too: browsers mark them, and find them where the place is gone. */
	readonly quoted: string;
	/** The words on the page of their outlet, and that page; null where its address is not known. */
	readonly original: { readonly href: string; readonly page: string } | null;
	readonly language: string;
	readonly exact: string;
	readonly around: Surroundings;
	/** To whom its article gives the words. */
	readonly attribution: AttributionView;
}

/** A passage with its name in its article, and to whom the article gives it. */
export interface ToldPassage {
	readonly passage: Passage;
	readonly anchor: string;
	readonly attribution: AttributionView;
}

/** By itself, with the rest of its paragraph. */
export function passageView(index: EventIndex, told: ToldPassage): PassageView {
	return viewOf(index, told, restOfBlock);
}

/** Among others, with no more than the rest of its sentence. */
export function passageInSentence(index: EventIndex, told: ToldPassage): PassageView {
	return viewOf(index, told, restOfSentence);
}

function viewOf(
	index: EventIndex,
	{ passage, anchor, attribution }: ToldPassage,
	around: (article: AnalysedArticle, passage: Passage) => Surroundings,
): PassageView {
	const article = index.article(passage.article);
	const place = placeLink(article, passage, anchor);
	const directive = textFragment(passage.exact, passage);
	const { url: page } = article.source;
	return {
		outlet: outletLink(index.outlet(article.outlet)),
		date: article.source.date ? writtenDate(article.source.date) : null,
		place,
		quoted: quotedPlace(place.href, article, passage),
		original: page ? { href: withTextFragment(page, directive), page } : null,
		language: article.language,
		exact: passage.exact,
		around: around(article, passage),
		attribution,
	};
}

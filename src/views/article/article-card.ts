import { addresses } from '../../model/addresses.ts';
import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { EventIndex } from '../event/event-index.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import type { Link } from '../links/link.ts';
import { listed } from '../wording/listed.ts';
import { outletLink } from '../outlet/outlet-link.ts';
import { writtenDate } from '../wording/written-date.ts';

/** An article as lists show it. */
export interface ArticleCard {
	readonly href: string;
	readonly title: string;
	readonly language: string;
	readonly outlet: Link;
	readonly date: string | null;
	/** Who wrote it, such as “by A and B”; null where that is not known. */
	readonly writers: string | null;
}

export function articleCard(index: EventIndex, article: AnalysedArticle): ArticleCard {
	const { id, title, language, source } = article;
	return {
		href: href(addresses.article(id)),
		title,
		language,
		outlet: outletLink(index.outlet(article.outlet)),
		date: source.date ? writtenDate(source.date) : null,
		writers: source.authors ? text.article.by(listed(source.authors)) : null,
	};
}

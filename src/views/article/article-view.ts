import { addresses } from '../../model/addresses.ts';
import type { Block } from '../../model/block.ts';
import type { Cited } from '../../model/cited.ts';
import type { AnalysedArticle, EventAnalysis } from '../../model/event-analysis.ts';
import type { Outlet } from '../../model/outlet.ts';
import { articleCard, type ArticleCard } from './article-card.ts';
import { besideLinks } from './beside-pairs.ts';
import { citedArticle } from '../links/cited.ts';
import { indexEvent } from '../event/event-index.ts';
import { finerMarks, type FinerMark } from '../differences/finer-marks.ts';
import { eventLink } from '../links/event-link.ts';
import { text } from '../interface-text.ts';
import type { Link } from '../links/link.ts';
import { notesOf, type Note } from './notes-of.ts';
import type { PageHead } from '../page-head.ts';
import { articleShareCard } from '../sharing/share-card.ts';
import { textVersionLinks } from '../history/text-version-view.ts';

/** A block of an article with what stands beside it. */
interface ParagraphView {
	readonly id: string;
	readonly role: Block['role'];
	/** The first headline is the heading of the page, others are headings within it. */
	readonly element: 'h1' | 'h2' | 'p';
	readonly notes: readonly Note[];
	/** What is marked in its words only where a reader asks for it. */
	readonly finer: readonly FinerMark[];
	/** How many characters its words have. */
	readonly length: number;
}

/** That a page shows an excerpt, and where all can be read, if that is known. */
interface ExcerptNote {
	readonly notice: string;
	readonly whole: Link | null;
}

/** The page of an article. */
export interface ArticleView extends ArticleCard {
	readonly head: PageHead;
	readonly event: Link;
	/** Whether there are other articles on its event. */
	readonly compared: boolean;
	/** False where the title is made from the first words of the body. */
	readonly headline: boolean;
	readonly file: string;
	readonly url: string | null;
	/** Where a copy is kept that does not change. */
	readonly archive: string | null;
	/** The agency whose text it is, in words. */
	readonly credit: string | null;
	/** What is said where only an excerpt is published; null where all is. */
	readonly excerpt: ExcerptNote | null;
	readonly paragraphs: ReadonlyMap<string, ParagraphView>;
	/** Notes by the anchor of the mark that they belong to. */
	readonly notes: ReadonlyMap<string, Note>;
	readonly cited: Cited;
	/** The pages that lay it beside another article of the event. */
	readonly beside: readonly Link[];
	/** Null where its text was never edited. */
	readonly versions: readonly Link[] | null;
}

/** @param version In which its text stands now. */
export function articleView(
	event: EventAnalysis,
	article: AnalysedArticle,
	version = 1,
): ArticleView {
	const index = indexEvent(event);
	const notes = notesOf(index, article);
	const finer = finerMarks(index, article);
	const card = articleCard(index, article);
	const heading = article.blocks.find(({ role }) => role === 'headline');
	return {
		...card,
		head: {
			title: `${article.title} (${card.outlet.text})`,
			description: text.article.description(event.title),
			address: addresses.article(article.id),
			card: articleShareCard(index, article),
		},
		event: eventLink(event),
		compared: event.articles.length > 1,
		headline: heading !== undefined,
		file: article.file,
		url: article.source.url ?? null,
		archive: article.source.archive ?? null,
		credit: article.source.credit ? text.article.credit(article.source.credit) : null,
		excerpt: article.excerpt ? excerptNote(article, index.outlet(article.outlet)) : null,
		paragraphs: new Map(
			article.blocks.map(({ id, role, start, end }) => [
				id,
				{
					id,
					role,
					element: id === heading?.id ? 'h1' : role === 'headline' ? 'h2' : 'p',
					notes: notes.filter(({ block, shown }) => shown && block === id),
					finer: finer.get(id)!,
					length: end - start,
				},
			]),
		),
		notes: new Map(notes.map((note) => [note.anchor, note])),
		cited: citedArticle(index, article, version),
		beside: besideLinks(event, article.id),
		versions: textVersionLinks(article.id, version),
	};
}

function excerptNote({ source, blocks }: AnalysedArticle, outlet: Outlet): ExcerptNote {
	const address = source.url ?? source.archive;
	const isEmpty = blocks.every(({ role }) => role === 'omitted');
	const at = outlet.named ? outlet.name : text.article.itsOutlet;
	return {
		notice: isEmpty ? text.article.emptyExcerpt : text.article.excerpt,
		whole: address === undefined ? null : { href: address, text: text.article.whole(at) },
	};
}

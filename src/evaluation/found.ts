import type { Gold } from './gold.ts';
import type { MeasuredArticle, MeasuredDocument, MeasuredQuotation } from './measured-document.ts';
import type { Place } from './place.ts';
import type { MeasuredStance } from './measured-stance.ts';

type Placed<Key extends 'blocks' | 'sentences' | 'reports'> = MeasuredArticle[Key][number] & Place;

export type FoundReport = Placed<'reports'>;
export type FoundQuotation = MeasuredQuotation & Place & { readonly utterance: string | null };

/** What an analysis found in the articles of a gold annotation, by their ids there. */
export interface Found {
	readonly blocks: readonly Placed<'blocks'>[];
	readonly sentences: readonly Placed<'sentences'>[];
	readonly quotations: readonly FoundQuotation[];
	readonly reports: readonly FoundReport[];
	readonly claims: MeasuredDocument['claims'];
}

export function foundIn(document: MeasuredDocument, gold: Pick<Gold, 'articles'>): Found {
	const idOf = goldIds(document, gold);
	const placed = <Item extends object>(itemsOf: (article: MeasuredArticle) => readonly Item[]) =>
		document.articles.flatMap((article) => {
			const id = idOf.get(article.id);
			return id === undefined ? [] : itemsOf(article).map((item) => ({ ...item, article: id }));
		});
	const utterances = utterancesByQuotation(document);
	return {
		blocks: placed(({ blocks }) => blocks),
		sentences: placed(({ sentences }) => sentences),
		quotations: placed(({ quotations }) => quotations).map((quotation) => ({
			...quotation,
			utterance: utterances.get(quotation.id) ?? null,
		})),
		reports: placed(({ reports }) => reports),
		claims: document.claims.map(({ tellings, stances }) => ({
			tellings: renamed<Place>(tellings, idOf),
			stances: renamed<MeasuredStance>(stances, idOf),
		})),
	};
}

/** The ids that gold gives the articles, by those of the analysis. */
function goldIds(
	document: MeasuredDocument,
	{ articles }: Pick<Gold, 'articles'>,
): ReadonlyMap<string, string> {
	const byFile = new Map(Object.entries(articles).map(([id, file]) => [file, id]));
	return new Map(
		document.articles.flatMap(({ id, file }): [string, string][] => {
			const goldId = byFile.get(file);
			return goldId === undefined ? [] : [[id, goldId]];
		}),
	);
}

function utterancesByQuotation({ utterances }: MeasuredDocument): ReadonlyMap<string, string> {
	return new Map(
		utterances.flatMap(({ id, quotations }) =>
			quotations.map((quotation): [string, string] => [quotation, id]),
		),
	);
}

/** The items that stand in articles of gold, under the ids that gold gives these. */
function renamed<Item extends { readonly article: string }>(
	items: readonly Item[],
	idOf: ReadonlyMap<string, string>,
): Item[] {
	return items.flatMap((item) => {
		const article = idOf.get(item.article);
		return article === undefined ? [] : [{ ...item, article }];
	});
}

/** What a search finds: a claim, an utterance, a paragraph of an article, or an explainer. */
export type SearchKind = 'claim' | 'utterance' | 'paragraph' | 'explainer';

/** By what the results of a search can be narrowed. */
export const searchFacets = ['kind', 'speaker', 'outlet', 'agreement', 'event'] as const;
export type SearchFacet = (typeof searchFacets)[number];

/** Words that are searched in one, and the outlets that publish them so: none where they are a name. */
export interface SearchedLine {
	readonly words: string;
	readonly outlets: readonly string[];
}

/** The lines of a record in one; the places of words in it are those in what is searched. */
export function joinedLines(lines: readonly SearchedLine[]): string {
	return lines.map(({ words }) => words).join(' · ');
}

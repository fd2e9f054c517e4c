/**
 * A query with straight quotation marks, which alone make a phrase: pasted ones are curly, and a
 * phone types them so.
 */
export function straightQuery(query: string): string {
	return query
		.replace(/[“”„‟«»]/gu, '"')
		.replace(/[‘’]/gu, "'")
		.replace(/\s+/gu, ' ')
		.trim();
}

import { counted } from '../counted.ts';

/** The search page. */
export const searchText = {
	label: 'Search the words',
	placeholder: 'Words, or “a phrase”',
	submit: 'Search',
	title: 'Search',
	intro: 'Finds claims, quotations and paragraphs by their words. Put a phrase in quotation marks.',
	noScript: 'Searching needs JavaScript. Without it, these lists lead to every page.',
	unavailable: 'The search index could not be loaded. These lists lead to every page.',
	browse: 'Or go by list',
	filter: 'Show',
	all: 'Everything',
	kinds: { utterance: 'Quotations', claim: 'Claims', paragraph: 'Paragraphs' },
	kind: { utterance: 'Quotation', claim: 'Claim', paragraph: 'Paragraph' },
	searching: 'Searching …',
	found: (count: number, query: string) => `${counted(count, 'result')} for ${query}`,
	close: (query: string) => `No exact match for ${query}; close to it:`,
	exact: 'exact words',
	nothing: (query: string) => `Nothing found for ${query}. Try fewer words, or the lists below.`,
	more: 'Show more results',
} as const;

import { counted } from '../wording/counted.ts';
import { writtenNumber } from '../wording/written-number.ts';

/** The search page. */
export const searchText = {
	label: 'Search the words',
	placeholder: 'Words, or “a phrase”',
	submit: 'Search',
	slashKey: 'The key / leads to this field, on every page',
	title: 'Search',
	intro: 'Finds claims, quotations and paragraphs by their words. Put a phrase in quotation marks.',
	noScript: 'Searching needs JavaScript. Without it, these lists lead to every page.',
	unavailable: 'The search index could not be loaded. These lists lead to every page.',
	browse: 'Or go by list',
	lists: 'All events, speakers and outlets',
	narrow: 'Narrow the search',
	any: 'Any',
	facets: {
		kind: 'Kind',
		speaker: 'Speaker',
		outlet: 'Outlet',
		agreement: 'Agreement',
		event: 'Event',
	},
	try: 'Try',
	meant: 'Did you mean',
	kinds: {
		utterance: 'Quotations',
		claim: 'Claims',
		paragraph: 'Paragraphs',
		explainer: 'Explainers',
	},
	kind: { utterance: 'Quotation', claim: 'Claim', paragraph: 'Paragraph', explainer: 'Explainer' },
	searching: 'Searching …',
	found: (count: number, query: string) => `${counted(count, 'result')} for ${query}`,
	close: (query: string) => `No exact match for ${query}; close to it:`,
	closePhrase: (words: string) =>
		`No outlet has the words “${words}” as they stand; close to them:`,
	without: (query: string, word: string) =>
		`Nothing has all of these words: ${query}. Without “${word}”:`,
	all: (count: number) => counted(count, 'result'),
	exactIn: (outlets: number) => `exact in ${counted(outlets, 'outlet')}`,
	closeIn: (outlets: number) => `close in ${writtenNumber(outlets)}`,
	/** One value of a facet, with how many records have it. */
	option: (name: string, count: number) => `${name} (${writtenNumber(count)})`,
	nothing: (query: string) => `Nothing found for ${query}. Try fewer words, or the lists below.`,
	more: 'Show more results',
} as const;

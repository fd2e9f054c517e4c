import type { DifferenceKind } from '../model/difference.ts';
import { counted } from './counted.ts';

/** Every phrase of the interface that is not a page of its own in `content/pages/`. */
export const text = {
	site: 'Variorum',
	tagline: 'One event, every telling',
	description:
		'What several outlets wrote about one event: every claim and quotation, compared word by word.',
	skip: 'Skip to the text',
	automatic: 'Grouped automatically',
	howSo: 'how this is done',
	promise: 'Nothing here says what is true. It shows who said what, in which words, and where.',
	nav: {
		about: 'About',
		method: 'Method',
		search: 'Search',
		sections: 'Sections',
		footer: 'Footer',
	},
	search: {
		label: 'Search the words',
		placeholder: 'Words, or “a phrase”',
		submit: 'Search',
		title: 'Search',
		intro:
			'Finds claims, quotations and paragraphs by their words. Put a phrase in quotation marks.',
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
	},
	agreement: {
		conflicting: 'conflicting',
		reworded: 'reworded',
		verbatim: 'in the same words',
		'single-source': 'from one origin',
	},
	told: { once: 'told in 1 article' },
	difference: {
		figure: 'figure',
		negation: 'negation',
		wording: 'wording',
		punctuation: 'punctuation',
	},
	first: 'the others are compared with this one',
	otherWordsThroughout: 'mostly other words',
	differsOnlyIn: (kind: DifferenceKind) => `differs in ${text.difference[kind]}`,
	differsIn: (kind: DifferenceKind, own: string, there: string) => {
		const name = text.difference[kind];
		if (own === '') return `${name}: without “${there}”`;
		return there === '' ? `${name}: “${own}”` : `${name}: “${own}” for “${there}”`;
	},
	event: {
		kicker: 'Event',
		articles: 'The articles',
		claims: 'Claims',
		claimsIntro: 'What the articles assert, grouped by how their tellings agree.',
		groups: {
			conflicting: 'A figure or a negation differs',
			reworded: 'Told in other words',
			verbatim: 'Told in the same words',
			'single-source': 'Told by several articles of one origin',
		},
		once: 'Told in one article only',
		utterances: 'Who said what',
		utterancesOnce: 'Quoted in one article only',
		coverage: 'Who tells what',
		coverageCaption: 'Claims by outlet',
		coverageIntro:
			'Claims that two articles or more tell. A number is the paragraph that tells it; a dash means that it was not found in that outlet’s articles.',
		claim: 'Claim',
		notFound: 'not found',
		paragraph: 'paragraph',
		speakers: 'Speakers',
		origins: 'Origins',
		originsIntro:
			'Articles that share a long run of words outside quotations count as one origin. Who took the words from whom is not said.',
		alone: (names: string) => `No long run of words shared with another article: ${names}.`,
		shares: (names: string, words: number) => `${names} share ${counted(words, 'word')} in a row`,
		credits: (names: string, agency: string) => `${names} credit ${agency}.`,
		summary: (articles: number, outlets: number, origins: number) =>
			`${counted(articles, 'article')} from ${counted(outlets, 'outlet')}; with shared text counted once, ${counted(origins, 'origin')}`,
	},
	article: {
		kicker: 'Article',
		madeTitle: 'The text has no headline of its own; these are its first words.',
		on: 'on',
		source: 'Published here',
		file: 'Source file',
		notes: 'Notes on this paragraph',
		paragraph: (number: string) => `Paragraph ${number}`,
		roles: { caption: 'Caption', byline: 'Byline', furniture: 'Page furniture' },
		key: 'How to read the marks',
		keyShared: 'told in other articles too',
		keyAlone: 'told in this article only',
		keyQuotation: 'quoted speech',
		also: (names: string, label: string) => `also in ${names}, ${label}`,
		again: 'with other words of this article',
		only: 'Only here',
		onlyHere: 'only here',
		claim: 'the claim',
		unknownSpeaker: 'speaker not named',
	},
	claim: {
		kicker: 'Claim',
		tellings: (count: number) => counted(count, 'telling'),
		marked: 'Underlined words are not in the first telling.',
	},
	utterance: {
		kicker: 'Quotation',
		wordings: (count: number, articles: number) =>
			`${counted(count, 'quotation')} in ${counted(articles, 'article')}`,
		marked: 'Underlined words are not in the first wording.',
		saidBy: 'Said by',
		attributed: (name: string) => `attributed to ${name}`,
		probably: (name: string) => `attributed, probably, to ${name}`,
		unattributed: 'attributed to nobody',
		inWords: (words: string) => `“${words}”`,
		kinds: { direct: 'direct speech', partial: 'words within a sentence', scare: 'a term' },
	},
	/** How a speaker was found, by the rule that the attribution names. */
	attributionRules: new Map([
		['cue right after', 'named right behind the quotation'],
		['cue before a sentence', 'named right before the quotation'],
		['cue before a fragment', 'named earlier in the sentence'],
		['cue behind a fragment', 'named later in the sentence'],
		['name and colon', 'named before a colon'],
		['same speaker goes on', 'goes on from the quotation before'],
		['same speaker in the next paragraph', 'goes on from the paragraph before'],
		['speaker of the sentence before', 'named in the sentence before'],
		['speaker of the paragraph before', 'named in the paragraph before'],
		['speaker of the paragraph behind', 'named in the paragraph behind'],
		['same words elsewhere', 'named where the same words stand elsewhere'],
		['person of the paragraph', 'the one person that the paragraph names'],
	]) as ReadonlyMap<string, string>,
	place: (paragraph: string, title: string) => `Paragraph ${paragraph} of “${title}”`,
	permalink: 'Permanent link',
	speaker: {
		kicker: 'Speaker',
		aliases: 'Also called',
		in: (name: string, places: string) => `${name}, in ${places}`,
		summary: (utterances: number, claims: number) =>
			utterances === 0
				? `Not quoted, but reported in ${counted(claims, 'claim')}`
				: `Quoted as saying ${counted(utterances, 'thing')}`,
		reported: 'Claims in which they are reported',
	},
	outlet: {
		kicker: 'Outlet',
		unnamed: 'The publisher is not recorded; the outlet goes by the name of its file.',
		articles: 'Articles',
		alone: 'Told by this outlet alone',
		shared: 'Told by other outlets too',
		absent: 'Not found in this outlet’s articles',
		absentClaims: 'Claims that only others tell',
		absentIntro:
			'Claims on the same events that other outlets tell. They may be told in other words than the grouping can match.',
		none: 'None.',
	},
	home: {
		title: 'Events',
		intro: 'Each event gathers the articles that several outlets wrote about it.',
		empty: 'No events yet',
		emptyHelp:
			'Put the text files of one event’s articles into a folder under seeds/, then run npm run content and npm run site.',
	},
	former: {
		merged: 'This is now part of another page',
		mergedHelp: 'What this address stood for was found to say the same as:',
		retired: 'These words are no longer found',
		retiredHelp:
			'The articles were changed or are read differently now. The address stays; these were its last known words.',
		lastIn: 'Last found in',
		elsewhere: (name: string) => `“${name}” is listed otherwise now`,
		elsewhereHelp:
			'This name was published here and is now listed under another, or is no longer found. The address stays.',
		removed: 'This article has been taken out',
		removedHelp:
			'It was published here and is no longer part of its event. The address stays; its text does not.',
		speakers: (event: string) => `${event}: the speakers`,
		articles: (event: string) => `${event}: the articles`,
		goOn: 'Go on with',
	},
	missing: {
		title: 'Page not found',
		help: 'Nothing was ever published at this address, or it was mistyped. Addresses once published stay.',
	},
	lists: { events: 'Events', speakers: 'Speakers', outlets: 'Outlets' },
} as const;

/** What every page has, and the pages that are but a few words. */
export const frameText = {
	tagline: 'One event, every telling',
	description:
		'What several outlets wrote about one event: every claim and quotation, compared word by word.',
	skip: 'Skip to the text',
	automatic: 'Grouped automatically',
	howSo: 'how this is done',
	promise:
		'No program here says what is true. It shows who said what, in which words, and where. A verdict is given by people, who sign it.',
	nav: {
		about: 'About',
		method: 'Method',
		data: 'Data',
		corrections: 'Corrections',
		principles: 'Principles',
		people: 'Who we are',
		funding: 'Funding',
		permalinks: 'Permanent links',
		search: 'Search',
		sections: 'Sections',
		footer: 'Footer',
	},
	publishedBy: 'Published by',
	contact: 'Contact',
	contactIssues: 'open an issue',
	/** At the head of a page that the desk has not made its own. */
	template:
		'To be filled in by the desk: this page came with the program, and says nothing yet of who publishes this site.',
	madeWith: 'Made with Variorum',
	permalink: 'Permanent link',
	place: (paragraph: string, title: string) => `Paragraph ${paragraph} of “${title}”`,
	home: {
		title: 'Events',
		intro:
			'This site lays side by side what several outlets wrote about one event: who said what, in which words, and where the tellings differ. It does not say who is right.',
		about: 'About this site',
		/** By which an event is known where its title is but a word. */
		headline: (title: string) => `“${title}”`,
		days: (from: string, to: string) => `${from} to ${to}`,
		empty: 'No events yet',
		emptyHelp:
			'Put the text files of one event’s articles into a folder under seeds/, then run npx variorum content and npx variorum build.',
	},
	missing: {
		title: 'Page not found',
		help: 'Nothing was ever published at this address, or it was mistyped. Addresses once published stay.',
	},
	lists: { events: 'Events', speakers: 'Speakers', outlets: 'Outlets' },
} as const;

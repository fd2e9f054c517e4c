/** The page that lists the published data. */
export const dataText = {
	index: 'Index of all data',
	claimreview: 'Signed reviews (ClaimReview feed)',
	event: 'For the whole event',
	articles: 'For each article',
	schemas: 'JSON Schemas',
	none: 'No data yet: there is no event.',
	files: {
		claims: 'Claims',
		utterances: 'Quotations and who said them',
		articles: 'Articles and all that was found in them',
		collections: 'Annotations of all articles',
		ledger: 'Ledger of permanent ids',
		evidence: 'Evidence in one file',
	},
	text: 'text',
	excerpt: 'excerpt',
	annotations: 'annotations',
	/** The link to a file of an article, named so that it can be told from the next article’s. */
	ofArticle: (title: string) => `of “${title}”`,
} as const;

/** The log of corrections, and how to report an error. */
export const correctionsText = {
	title: 'Corrections',
	description:
		'What was wrong on this site and was put right, and what changed in what was published.',
	feedTitle: (site: string) => `${site}: corrections`,
	feed: 'Follow the corrections in a feed reader (Atom)',
	policy: 'How corrections are made',
	notes: 'What we put right',
	noNotes: 'No correction has been noted so far.',
	changes: 'What changed in what was published',
	changesIntro:
		'An article was edited, or is read differently now. Told here is what touches the meaning: another number, a negation, a name, “may” for “will”, another verb of saying, another speaker, or words that are gone or were withdrawn. Other changes of words are told on the page of the claim or the quotation alone. Where the day is not known, it may have been before the page was published.',
	noChanges: 'Nothing of that kind has changed so far.',
	undated: 'day not known',
	wrong: 'Was',
	right: 'Is now',
	by: (name: string) => `Put right by ${name}`,
	/** Whose articles an entry is of. */
	in: (outlets: string) => `In ${outlets}`,
	ofSite: 'This site',
	subject: { claim: 'Claim', utterance: 'Quotation', article: 'Article', explainer: 'Explainer' },
	gone: 'These words are no longer found. The articles were changed, or are read differently now.',
	/** As a feed tells it. */
	noted: (subject: string) => `Corrected: ${subject}`,
	changeOf: (subject: string) => `Changed: ${subject}`,
	line: (name: string, words: string) => `${name}: ${words}`,
	changeLine: (kind: string, before: string, after: string) => `${kind}: ${before} → ${after}`,
	onPage: 'Corrections of this page',
	report: 'Report an error',
	reportIntro: 'Found an error? Every claim, quotation and article has a link to report it.',
	reportBy: { email: 'Report an error by mail', issues: 'Report an error as an issue' },
	reportNone:
		'The desk has not said yet how to reach it, so there is no link to report an error. Its name, where it gave one, stands at the foot of the page.',
	/** What a report is filled in with. */
	letter: {
		subject: (note: string) => `Error in ${note}`,
		page: 'Page',
		words: 'Words',
		what: 'What is wrong:',
		source: 'How it can be checked (a link, a document):',
		cut: 'cut here; the page has all of them',
	},
} as const;

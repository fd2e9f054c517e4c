/** Two articles side by side. */
export const besideText = {
	kicker: 'Side by side',
	title: (one: string, other: string) => `${one} and ${other}`,
	description: (event: string) => `What two articles on “${event}” both tell, and what each alone.`,
	intro:
		'What both tell, in the order of the first article. Words that differ are marked, and the small words behind them say in what. Where an article tells a thing twice, what stands below its headline is compared.',
	both: 'In both articles',
	none: 'Nothing was found that both tell.',
	aloneIn: (name: string) => `In ${name} and not in the other`,
	utterance: 'Quotation',
	claim: 'Claim',
	with: 'Side by side with',
} as const;

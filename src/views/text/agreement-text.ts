/** How far the tellings of one thing agree. */
export const agreementText = {
	conflicting: 'conflicting',
	reworded: 'reworded',
	verbatim: 'in the same words',
	'single-source': 'from one origin',
} as const;

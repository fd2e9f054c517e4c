/** What those read who follow the site in a feed reader. */
export const feedText = {
	title: (site: string) => `${site}: claims`,
	description: 'Every claim of every event, and how the outlets that tell it agree.',
	agreement: (phrase: string, outlets: string) =>
		`${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}: ${outlets}.`,
	event: (title: string) => `Event: ${title}`,
} as const;

/** Pages whose words are no longer found. */
export const formerText = {
	merged: 'This is now part of another page',
	mergedHelp: 'What this address stood for was found to say the same as:',
	retired: 'These words are no longer found',
	retiredHelp:
		'The articles were changed or are read differently now. The address stays; these were its last known words.',
	addresses: 'Other addresses of this page',
	addressesHelp:
		'These addresses were published, and what they stood for is now part of this page. They stood for:',
	lastVersion: 'as it last stood',
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
} as const;

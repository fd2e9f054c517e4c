import type { ChangeKind } from '../../model/ledger-version.ts';

/** Versions of claims and quotations, and what was changed between them. */
export const versionText = {
	title: 'Versions',
	intro:
		'What this page says was changed since it was first published: its words, or what articles say of them. Each version keeps an address.',
	name: (number: number) => `Version ${number}`,
	now: 'as it is now',
	until: (date: string) => `until ${date}`,
	kicker: (kind: string, number: number) => `${kind}, version ${number}`,
	/** On the page of a version: that it is the last one, or that there are later ones. */
	present: 'This is the present version. Once its words change, this address goes on showing them.',
	past: 'These words were changed since. This address shows them as they stood.',
	gone: 'This is the last version. Its words are no longer found in the articles.',
	excluded: 'This is the last version. The desk has taken it out of its lists.',
	presentText: 'This is the present text. Once it is edited, this address goes on showing it.',
	pastText:
		'This text was edited since. Words that were taken out are struck through, words that were put in are underlined.',
	removedText: 'The article was taken out. Its words are not kept.',
	presentExcerpt:
		'This is what is published of the text now. Of an excerpt no earlier versions are kept.',
	removedExcerpt:
		'Only an excerpt of the article may be published. Its earlier texts are not kept.',
	texts: 'Versions of the text',
	latest: 'To the page as it is now',
	changedSince: 'Changed since',
	places: 'Where it stood',
	wordsOf: (number: number, words: string) => `Version ${number}: ${words}`,
	nothing: 'nothing',
	/** At the head of a page whose words were changed. */
	changed: (number: number) => `Version ${number}: words were changed`,
	speakerChanged: (number: number) => `Version ${number}: somebody else is named as the speaker`,
	/** Where the words at the head of the page stayed as they were. */
	tellingChanged: (number: number) => `Version ${number}: what an article says of it was changed`,
	/** Who was named, and who is now. */
	saidBy: (name: string) => `Said by ${name}`,
	/** What was changed, where it is who is named. */
	speaker: 'speaker',
	parts: 'Part of what this address stood for has an address of its own now:',
	change: {
		figure: 'figure',
		negation: 'negation',
		name: 'name',
		certainty: 'certainty',
		attribution: 'attribution',
		boundary: 'where it begins or ends',
		wording: 'wording',
	} satisfies Record<ChangeKind, string>,
} as const;

import { counted } from '../wording/counted.ts';

/** Pages written by hand, and what they rest on. */
export const explainerText = {
	kicker: 'Explainer',
	by: (names: string) => `Written by ${names}`,
	how: 'Each number leads to a claim or a quotation as the articles tell it, those with ≠ to one on which they conflict. How they are grouped is worked out by a program:',
	readFirst: 'Read this first',
	more: 'Explained by hand',
	notes: 'What this rests on',
	notesIntro:
		'Each claim and quotation that is cited above: how far the articles agree on it, and who tells it. A letter stands for one place that tells it.',
	/** A number in the text, for those who hear it. */
	note: (name: string, agreement: string) => `Note ${name}: ${agreement}`,
	back: (place: number) => `Back to the text, place ${place}`,
	said: (attribution: string, outlet: string) => `${attribution}, in ${outlet}`,
	/** In place of words that stand right above. */
	above: 'in the words above',
	changed: (number: number) => `Worded differently since this was written; version ${number}`,
	merged: 'Grouped with other words since this was written; as it was cited',
	cites: 'Cited in',
	/** On a share card: of how many things it says where they stand. */
	card: (count: number) =>
		`Rests on ${counted(count, 'claim or quotation', 'claims and quotations')}`,
} as const;

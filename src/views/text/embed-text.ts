import { counted } from '../wording/counted.ts';

/** A claim or a quotation in a frame on another site, and how it gets there. */
export const embedText = {
	summary: 'Embed',
	help: 'Put this into a page of yours. It runs no script and asks no other host for anything.',
	frame: (kicker: string, words: string) => `${kicker}: ${words}`,
	toldBy: (outlets: string) => `Told by ${outlets}`,
	quotedBy: (outlets: string) => `Quoted by ${outlets}`,
	others: (count: number) => counted(count, 'other'),
	tellings: 'Every telling, side by side',
	wordings: 'Every wording, side by side',
	alone: 'See where it stands',
	former: 'What became of it',
} as const;

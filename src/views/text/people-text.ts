import { counted } from '../counted.ts';

/** The page of a speaker. */
export const speakerText = {
	kicker: 'Speaker',
	aliases: 'Also called',
	in: (name: string, places: string) => `${name}, in ${places}`,
	summary: (utterances: number, claims: number) =>
		utterances === 0
			? `Not quoted, but reported in ${counted(claims, 'claim')}`
			: `Quoted as saying ${counted(utterances, 'thing')}`,
	reported: 'Claims in which they are reported',
} as const;

/** The page of an outlet. */
export const outletText = {
	kicker: 'Outlet',
	unnamed: 'The publisher is not recorded; the outlet goes by the name of its file.',
	articles: 'Articles',
	alone: 'Told by this outlet alone',
	shared: 'Told by other outlets too',
	absent: 'Not found in this outlet’s articles',
	absentClaims: 'Claims that only others tell',
	absentIntro:
		'Claims on the same events that other outlets tell. They may be told in other words than the grouping can match.',
	none: 'None.',
} as const;

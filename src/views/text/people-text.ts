import type { StanceKind } from '../../model/stance.ts';
import { counted } from '../wording/counted.ts';
import { writtenNumber } from '../wording/written-number.ts';

/** The page of a speaker. */
export const speakerText = {
	kicker: 'Speaker',
	aliases: 'Also called',
	in: (name: string, places: string) => `${name}, in ${places}`,
	/** What a speaker does to a claim, above the words that it is done to. */
	stance: {
		denies: 'Denies, as articles tell',
		'does not confirm': 'Does not confirm, as articles tell',
		confirms: 'Confirms, as articles tell',
	} satisfies Record<Exclude<StanceKind, 'supports'>, string>,
	stances: (claims: number) => `a stance on ${counted(claims, 'claim')}`,
	/** What lists say of one who is told to have said nothing, and of whom nothing else is told. */
	silent: 'would not say, or did not answer',
	unsaid: 'What they would not say',
	summary: (utterances: number, conflicting: number, claims: number, silences: number) => {
		if (utterances + claims === 0)
			return silences > 0
				? 'Neither quoted nor reported: would not say, or did not answer'
				: 'Neither quoted nor reported, but said to take a stance';
		if (utterances === 0) return `Not quoted, but reported in ${counted(claims, 'claim')}`;
		const quoted = `Quoted as saying ${counted(utterances, 'thing')}`;
		if (conflicting === 0) return quoted;
		return utterances === 1
			? `${quoted}, in wordings that conflict`
			: `${quoted}; the wordings of ${writtenNumber(conflicting)} of them conflict`;
	},
	conflicts: 'Where articles conflict',
	mayConflict: 'Where articles may conflict',
	several: 'Quoted in several articles',
	onlyIn: (outlet: string, title: string) => `Only in ${outlet}: ${title}`,
	reported: 'Claims in which they are reported',
	perhapsReported: 'Claims in which they are probably reported',
} as const;

/** The page of an outlet. */
export const outletText = {
	kicker: 'Outlet',
	description: (name: string, articles: number) =>
		`${name}: ${counted(articles, 'article')}, what it tells alone, and what others tell.`,
	unnamed: 'The publisher is not recorded; the outlet goes by the name of its file.',
	articles: 'Articles',
	summary: (shared: number, conflicting: number, alone: number, absent: number) =>
		`Tells ${counted(shared, 'claim')} that others tell too${conflicting === 0 ? '' : ` (${writtenNumber(conflicting)} of them conflicting)`} and ${counted(alone, 'claim')} alone; ${counted(absent, 'claim is', 'claims are')} found only in others`,
	alone: 'Told by this outlet alone',
	shared: 'Told by other outlets too',
	absent: 'Not found in this outlet’s articles',
	absentClaims: 'Claims that only others tell',
	absentIntro:
		'Claims on the same events that other outlets tell. They may be told in other words than the grouping can match.',
	none: 'None.',
} as const;

import type { StanceKind } from '../../model/stance.ts';
import { counted } from '../wording/counted.ts';

/** The page of a claim. */
export const claimText = {
	kicker: 'Claim',
	tellings: (count: number) => counted(count, 'telling'),
	caption: 'Every telling; the first has the words at the head of the page.',
	/** Where an editor has worded them. */
	captionWorded: 'Every telling; the words at the head of the page are those of the desk.',
	first: 'the first telling',
	stances: 'Who says what of it',
	stance: {
		denies: 'Denied by',
		'does not confirm': 'Not confirmed by',
		confirms: 'Confirmed by',
		supports: 'Said by',
	} satisfies Record<StanceKind, string>,
	/** What somebody did, as part of a sentence. */
	did: {
		denies: 'denied it',
		'does not confirm': 'has not confirmed it',
		confirms: 'confirmed it',
		supports: 'said so',
	} satisfies Record<StanceKind, string>,
	both: (who: string, one: string, other: string) =>
		`This article says both that ${who} ${one} and that ${who} ${other}.`,
	place: (outlet: string, paragraph: string) => `${outlet}, paragraph\u00a0${paragraph}`,
	paragraph: (paragraph: string) => `paragraph\u00a0${paragraph}`,
	quoted: (words: string) => `“${words}”`,
	inOneArticle: 'in one article',
	inTwoArticles: 'in two articles',
} as const;

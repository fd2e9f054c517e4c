import { z } from 'astro/zod';
import { address, day, filled, publishedId } from './hand-written-values.ts';
import { permanentId } from './permanent-id.ts';
import { scaleValue } from './scale.ts';
import type { WrittenBlock } from './written-text.ts';

const aVersion = '“version” must be the number of the version that was reviewed, such as 1.';
const aPerson = '“signed” must be a list of who signs, each with “name” and “date”.';
const anEvidence = '“evidence” must be a list, each with a “title”.';

/** Who stands for a verdict. */
const signature = z.strictObject(
	{
		name: filled('“name” must be the name of who signs'),
		/** The day on which they signed. */
		date: day('date'),
		/** What they are, such as “editor”. */
		role: filled('“role” must say what they are').optional(),
		/** Whether the name is that of a desk, and not of a person. */
		organisation: z.boolean('“organisation” must be true or false.').default(false),
	},
	aPerson,
);
export type Signature = Readonly<z.infer<typeof signature>>;

/** What a verdict rests on. At most one of `url`, `claim`, `quotation` and `article` says where it is. */
const evidence = z.strictObject(
	{
		title: filled('“title” must say what the evidence is'),
		url: address('url').optional(),
		/** The id of a claim of this site. */
		claim: publishedId('claim', 'a claim').optional(),
		/** The id of a quotation of this site. */
		quotation: publishedId('quotation', 'a quotation').optional(),
		/** The last part of the address of an article of this site. */
		article: filled(
			'“article” must be the last part of the address of the article’s page',
		).optional(),
		/** Its words, exactly. */
		quote: filled('“quote” must be words of the evidence').optional(),
		/** What it shows. */
		note: filled('“note” must say what the evidence shows').optional(),
	},
	anEvidence,
);
export type Evidence = Readonly<z.infer<typeof evidence>>;

/** A verdict that this review took the place of. */
const earlierVerdict = z.strictObject(
	{
		rating: filled('“rating” must be a value of the scale'),
		version: z.int(aVersion).positive(aVersion),
		words: filled('“words” must be the words that were reviewed'),
		signed: z.array(signature, aPerson).min(1, aPerson),
		/** Why it was changed. */
		reason: filled('“reason” must say why it was changed'),
	},
	'“earlier” must be a list of verdicts.',
);

/** The front matter of a review: `content/reviews/<claim>.mdx`. */
export const reviewMatter = z.strictObject({
	/** The id of the claim, which names the file too. */
	claim: publishedId('claim', 'a claim'),
	/** The version and the words that were judged: the review holds for these alone. */
	version: z.int(aVersion).positive(aVersion),
	words: filled(
		'“words” must be the words that were reviewed, as the page of the claim shows them',
	),
	/** The id of a value of the scale. */
	rating: filled('“rating” must be a value of the scale'),
	/** The name of a file in `content/scales/`; that of the settings where left out. */
	scale: filled('“scale” must be the name of a file in content/scales').optional(),
	signed: z.array(signature, aPerson).default([]),
	evidence: z.array(evidence, anEvidence).default([]),
	/** The verdicts before this one, the oldest first. */
	earlier: z.array(earlierVerdict, '“earlier” must be a list of verdicts.').default([]),
	/** Drafts are not published. */
	draft: z.boolean('“draft” must be true or false.').default(false),
});
export type ReviewMatter = Readonly<z.infer<typeof reviewMatter>>;

/** The scale of a review, so far as its verdict needs it. */
const usedScale = z.object({
	/** The name of its file. */
	id: z.string(),
	name: z.string(),
	/** Absent where the scale has no ratings. */
	bounds: z.object({ worst: z.int(), best: z.int() }).nullable(),
});

/** A signed verdict on one claim (schema.org ClaimReview). */
export const review = z.object({
	claim: permanentId,
	version: z.int().positive(),
	words: z.string(),
	/** Whether the claim still has the words that were judged. A review that has lapsed is no verdict. */
	lapsed: z.boolean(),
	rating: scaleValue,
	scale: usedScale,
	signed: z.array(signature).min(1),
	evidence: z.array(evidence),
	earlier: z.array(earlierVerdict.extend({ rating: scaleValue })),
	/** What the review says, in Markdown. */
	text: z.string(),
});
export type Review = Readonly<z.infer<typeof review>>;

/** A review with its permalink, as the data give it. */
export const publishedReview = review.extend({ url: z.string() });
export type PublishedReview = Readonly<z.infer<typeof publishedReview>>;

interface QuoteBlock {
	readonly kind: 'quote';
	readonly blocks: readonly ReviewBlock[];
}

/** A block of a review; those of quoted text hold others. */
export type ReviewBlock = WrittenBlock<never, QuoteBlock>;

/** A review with its text as pages show it. */
export interface WrittenReview extends Review {
	readonly blocks: readonly ReviewBlock[];
}

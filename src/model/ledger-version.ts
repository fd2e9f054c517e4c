import { z } from 'astro/zod';

/** Where a published id pointed: the words, in which article, and which occurrence of them. */
export const anchor = z.object({
	article: z.string(),
	exact: z.string().min(1),
	/** Which of the equal passages of the article this is, counted from 1. */
	occurrence: z.int().positive(),
	/** What stood right before and after it (W3C TextQuoteSelector), to find it in an edited article. */
	prefix: z.string().default(''),
	suffix: z.string().default(''),
});
export type Anchor = Readonly<z.infer<typeof anchor>>;

/** A text that an article had before, kept as `content/versions/<event>/<article>.v<n>.txt`. */
export const formerText = z.object({
	/** Of the text as it was published. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	/** Its article was taken out, or became an excerpt, and its words are gone: the file is empty. */
	emptied: z.literal(true).optional(),
	/** Of what is left of it, where words were taken out that may no longer be shown. */
	left: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.optional(),
});
export type FormerText = Readonly<z.infer<typeof formerText>>;

/**
 * In what the words of a version differ from those of the next. The guarded ones change what is
 * said, so a person is asked to look: another number, a negation, a name, a modal (“may” for
 * “will”), or another verb of saying.
 */
const changeKind = z.enum([
	'figure',
	'negation',
	'name',
	'certainty',
	'attribution',
	'boundary',
	'wording',
]);
export type ChangeKind = z.infer<typeof changeKind>;

export const guardedKinds: ReadonlySet<ChangeKind> = new Set(
	changeKind.options.filter((kind) => kind !== 'boundary' && kind !== 'wording'),
);

/** Words that were changed, as they were and as they are. */
const change = z.object({
	kind: changeKind,
	words: z.tuple([z.string(), z.string()]),
});
export type Change = Readonly<z.infer<typeof change>>;

/** A claim or an utterance as it stood before its words were changed; it never changes again. */
export const formerVersion = z.object({
	/** The statement of the claim, the first wording of the utterance. */
	words: z.string().min(1),
	speaker: z.string().nullable().optional(),
	anchors: z.array(anchor).min(1),
	/** What was changed after it. */
	changed: z.array(change).min(1),
	/** The day on which it was changed, where the build was told. */
	until: z.iso.date().optional(),
});
export type FormerVersion = Readonly<z.infer<typeof formerVersion>>;

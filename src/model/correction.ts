import { z } from 'astro/zod';
import { day, filled, publishedId } from './hand-written-values.ts';

const slugOf = (key: string) =>
	filled(`“${key}” must be the last part of the address of its page`).optional();

/** What a correction may be of, each by the last part of the address of its page. */
export const correctedKinds = ['id', 'article', 'explainer'] as const;
export type CorrectedKind = (typeof correctedKinds)[number];

/** A mistake on the site, and how it was put right. */
const correction = z
	.strictObject(
		{
			/** The day on which it was put right. */
			date: day('date'),
			/** A claim or a quotation. */
			id: publishedId('id', 'a claim or a quotation').optional(),
			article: slugOf('article'),
			/** Where it names none of the three, it is of the site as a whole. */
			explainer: slugOf('explainer'),
			wrong: filled('“wrong” must say what was wrong'),
			right: filled('“right” must say what is right now'),
			by: filled('“by” must be the name of who put it right'),
		},
		'A correction has lines such as “wrong: …”.',
	)
	.superRefine((one, context) => {
		const [, second] = correctedKinds.filter((kind) => one[kind] !== undefined);
		if (second === undefined) return;
		const message = 'A correction is of one page: write another for the other one.';
		context.addIssue({ code: 'custom', path: [second], message });
	});
export type Correction = Readonly<z.infer<typeof correction>>;

/** What the desk put right, the oldest first: `content/corrections.yaml`. */
export const correctionsFile = z.strictObject({
	corrections: z
		.array(correction, '“corrections” must be a list; each correction begins with a dash.')
		.default([]),
});
export type CorrectionsFile = Readonly<z.infer<typeof correctionsFile>>;

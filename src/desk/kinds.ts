import type { z } from 'astro/zod';
import { correctionsFile } from '../model/correction.ts';
import { decisions } from '../model/decisions.ts';
import { explainerMatter } from '../model/explainer.ts';
import { pageHeader } from '../model/page-header.ts';
import { reviewMatter } from '../model/review.ts';
import { scale } from '../model/scale.ts';
import { settings } from '../model/settings.ts';
import { sourceRecord } from '../model/source-record.ts';

/** A kind of file that a person writes. */
interface HandWrittenKind {
	/** The name of its JSON Schema, `content/schemas/<name>.json`. */
	readonly name: string;
	/** Where such files lie, as the page on them says it. */
	readonly path: string;
	/** What its YAML holds, or that at its head. */
	readonly schema: z.ZodObject;
}

/**
 * Every kind of hand-written file, in the order of `content/pages/files.mdx`. A test holds that page
 * complete, makes a JSON Schema of each kind for the editor, and reads the example of each.
 */
export const handWrittenKinds: readonly HandWrittenKind[] = [
	{ name: 'settings', path: 'content/settings.yaml', schema: settings },
	{
		name: 'source-record',
		path: 'content/sources/<event>/<article>.yaml',
		schema: sourceRecord,
	},
	{ name: 'decisions', path: 'content/decisions/<event>.yaml', schema: decisions },
	{ name: 'corrections', path: 'content/corrections.yaml', schema: correctionsFile },
	{ name: 'explainer', path: 'content/explainers/<name>.mdx', schema: explainerMatter },
	{ name: 'review', path: 'content/reviews/<claim>.mdx', schema: reviewMatter },
	{ name: 'scale', path: 'content/scales/<name>.yaml', schema: scale },
	{ name: 'page', path: 'content/pages/<name>.mdx', schema: pageHeader },
];

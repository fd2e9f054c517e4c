import { z } from 'astro/zod';
import { day, filled } from './hand-written-values.ts';
import type { WrittenBlock, WrittenInline } from './written-text.ts';

const byList = '“by” must be a list of who wrote it; each item begins with a dash.';

/** What stands above an explainer: the lines between the first two `---` of its file. */
export const explainerMatter = z.strictObject({
	title: filled('“title” must be the title of the explainer'),
	/** One or two sentences, shown in lists and by search engines. */
	description: filled('“description” must say in a sentence what the explainer tells'),
	/** The slug of the event that it explains. */
	event: filled('“event” must be the name of an event, as in the address of its page'),
	/** Who wrote it, and answers for it. */
	by: z.array(filled('“by” must hold names'), byList).min(1, byList),
	/** The day on which it was last written on. */
	date: day('date').optional(),
	/** Whether its event asks readers to read it first. */
	lead: z.boolean('“lead” must be true or false.').default(false),
});

/** What a sentence of an explainer rests on. */
export interface Citation {
	readonly kind: 'claim' | 'utterance';
	readonly id: string;
	/** Whether the words themselves are shown in the sentence. */
	readonly quotes: boolean;
	/** The version that the editor read; the first where the file names none. */
	readonly version: number;
	/** The slug of the outlet whose telling is meant. */
	readonly outlet?: string;
	/** Words of the telling that is meant. */
	readonly words?: string;
}

/** Where a sentence cites what it rests on. */
export interface CitedWords {
	readonly kind: 'citation';
	readonly citation: Citation;
}

export type ExplainerInline = WrittenInline<CitedWords>;

/** The blocks that explainers alone have. */
export type OwnBlock =
	| { readonly kind: 'heading'; readonly depth: 2 | 3; readonly of: readonly ExplainerInline[] }
	/** A quotation that stands by itself. */
	| { readonly kind: 'quotation'; readonly citation: Citation };

export type ExplainerBlock = WrittenBlock<CitedWords, OwnBlock>;

/**
 * A page written by hand whose sentences cite claims: `content/explainers/<slug>.mdx`. Its text is
 * kept as a tree of what an explainer may hold, so that nothing of the file is ever run.
 */
export interface Explainer extends Readonly<z.infer<typeof explainerMatter>> {
	readonly slug: string;
	readonly blocks: readonly ExplainerBlock[];
}

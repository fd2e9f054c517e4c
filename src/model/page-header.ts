import { z } from 'astro/zod';
import { filled } from './hand-written-values.ts';

/** The lines at the head of a page that is written by hand: `content/pages/<name>.mdx`. */
export const pageHeader = z.strictObject({
	title: filled('“title” must be the title of the page'),
	/** What search engines and shared links show of it. */
	description: filled('“description” must be a sentence on the page'),
	/** Whether the desk has not made the page its own yet; it says so then. */
	template: z.boolean('“template” must be true, or be left out.').default(false),
});
export type PageHeader = Readonly<z.infer<typeof pageHeader>>;

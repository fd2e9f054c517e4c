import { z } from 'astro/zod';
import { address, day, filled } from './hand-written-values.ts';

/**
 * What a desk knows of a source document: `content/sources/<event>/<article>.yaml`. Every field is
 * optional, and so is the file.
 */
export const sourceRecord = z.strictObject({
	publisher: filled('“publisher” must be a name').optional(),
	/** The address of the article on the publisher's own site. */
	url: address('url').optional(),
	date: day('date').optional(),
	authors: z
		.array(
			filled('“authors” must be a list of names'),
			'“authors” must be a list of names, in square brackets.',
		)
		.min(1, '“authors” names nobody: name one, or leave it out.')
		.optional(),
	/** The language of the text, where it is not to be told from its words. */
	language: z
		.string('“language” must be a code such as en or pt-BR.')
		.refine(isLanguage, '“language” must be a code such as en or pt-BR.')
		.optional(),
	/** The agency whose text it is. Articles that credit one agency are counted once. */
	credit: filled('“credit” must be the name of an agency').optional(),
	/**
	 * How much of the text may be published: all of it, or the words that are claimed, quoted and
	 * reported with the sentences in which they stand.
	 */
	rights: z.enum(['full', 'excerpt'], '“rights” must be “full” or “excerpt”.').optional(),
	/** Where a copy of the page is kept that does not change. */
	archive: address('archive').optional(),
});
export type SourceRecord = Readonly<z.infer<typeof sourceRecord>>;

/** Whether browsers take a code for that of a language. */
function isLanguage(code: string): boolean {
	if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(code)) return false;
	try {
		return Intl.getCanonicalLocales(code).length === 1;
	} catch {
		return false;
	}
}

import { z } from 'astro/zod';
import { accentColour } from './accent-colour.ts';
import { address, filled } from './hand-written-values.ts';

const pathOfHost =
	'“address” must be that of the host alone, such as https://example.org. A path below it is given with --base.';

/** What a desk sets for its site: `content/settings.yaml`. Every key is optional, and so is the file. */
export const settings = z.strictObject({
	/** The name of the site. */
	name: filled('“name” must be the name of the site').default('Variorum'),
	/** Who publishes it. */
	desk: filled('“desk” must be the name of who publishes the site').optional(),
	/** The address of its host; `--site` comes before it. */
	address: address('address')
		.refine((url) => !URL.canParse(url) || new URL(url).pathname === '/', pathOfHost)
		.optional(),
	/** The language of the interface. */
	language: z
		.enum(['en'], '“language” must be en: the interface has no other language yet.')
		.default('en'),
	/** How much of an article may be published where its record doesn't say. */
	rights: z.enum(['full', 'excerpt'], '“rights” must be “full” or “excerpt”.').default('full'),
	/** The scale that reviews are rated on where they name none: a file in `content/scales/`. */
	scale: filled('“scale” must be the name of a file in content/scales').default('default'),
	/** How many people must sign a review. */
	signatures: z
		.int('“signatures” must be 1 or 2.')
		.min(1, '“signatures” must be 1 or 2.')
		.max(2, '“signatures” must be 1 or 2.')
		.default(1),
	/** Where readers report errors. */
	contact: z
		.strictObject(
			{
				email: z.email('“email” must be an address such as desk@example.org.').optional(),
				/** The page on which a new issue is opened. */
				issues: address('issues').optional(),
			},
			'“contact” has “email” or “issues” below it.',
		)
		.default({}),
	colours: z
		.strictObject(
			{
				/** Of links, by daylight and in the dark. */
				accent: accentColour('light').optional(),
				accentDark: accentColour('dark').optional(),
			},
			'“colours” has “accent” or “accentDark” below it.',
		)
		.default({}),
});
export type Settings = Readonly<z.infer<typeof settings>>;

export const defaultSettings: Settings = settings.parse({});

import { fileURLToPath, pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, envField, fontProviders } from 'astro/config';
import { readDeskSettings, siteSettings } from './src/integrations/desk-settings.ts';
import { headersFile } from './src/integrations/headers-file.ts';
import { pageGuard } from './src/integrations/page-guard.ts';
import { redirectsFile } from './src/integrations/redirects-file.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareCards } from './src/integrations/share-cards.ts';
import { withdrawnIds } from './src/integrations/withdrawn-ids.ts';

const { VARIORUM_SITE, VARIORUM_BASE, VARIORUM_OUT, VARIORUM_CONTENT, VARIORUM_CACHE } =
	process.env;

/** The folder that the pages are made from, as a URL that ends in a slash. */
const content = pathToFileURL(`${VARIORUM_CONTENT ?? 'content'}/`);

/** Their pages only say that something was there. */
const withdrawn = await withdrawnIds(content);

/** Wherever the package manager has put it. */
const fontFile = fileURLToPath(
	import.meta
		.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
);

const settings = await readDeskSettings(content);

export default defineConfig({
	site: VARIORUM_SITE ?? settings.address ?? 'https://variorum.example',
	base: VARIORUM_BASE ?? '/',
	outDir: VARIORUM_OUT ?? './dist',
	...(VARIORUM_CACHE && { cacheDir: VARIORUM_CACHE }),
	trailingSlash: 'always',
	session: false,
	devToolbar: { enabled: false },
	markdown: {
		syntaxHighlight: false,
		// Either feature would rewrite the words of an article: marks, dashes, dots, addresses.
		processor: satteri({ features: { smartPunctuation: false, gfm: false } }),
	},
	integrations: [
		// Before the compiler: the order is that of its plugins.
		pageGuard({ content }),
		mdx(),
		sitemap({
			filter: (page) =>
				!/\/(?:404|search)\/$|\/compare\/[^/]+\/[^/]+\/$|\/embed\/[cq]\/\w+\/$/.test(page) &&
				!/\/(?:[cq]|articles)\/[^/]+\/v\d+\/$/.test(page) &&
				!withdrawn.has(/\/[cq]\/(\w+)\/$/.exec(page)?.[1] ?? ''),
		}),
		searchIndex({ content }),
		siteSettings({ content, settings }),
		shareCards({ content, site: settings.name }),
		headersFile(),
		redirectsFile({ content }),
	],
	env: {
		schema: {
			// The one date that is not taken from an article (see reproducible-builds.org).
			SOURCE_DATE_EPOCH: envField.number({
				context: 'server',
				access: 'public',
				int: true,
				min: 0,
				default: 0,
			}),
		},
	},
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
			],
		},
	},
	fonts: [
		{
			provider: fontProviders.local(),
			name: 'Source Serif 4',
			cssVariable: '--font-source-serif',
			fallbacks: ['Charter', 'Georgia', 'serif'],
			options: {
				variants: [
					{
						src: [fontFile],
						weight: '200 900',
						style: 'normal',
					},
				],
			},
		},
	],
	vite: {
		// Every MDX file would warn of its own.
		build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
	},
});

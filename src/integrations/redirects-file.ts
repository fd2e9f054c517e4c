import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { hostRedirects } from '../export/host-redirects.ts';
import { formerAddresses } from '../views/history/former-addresses.ts';
import { siteEvents, siteLedgers } from './site-content.ts';

/** Writes `_redirects` beside the built pages, for hosts that read it. */
export function redirectsFile({ content }: { readonly content: URL }): AstroIntegration {
	let base = '/';
	return {
		name: 'variorum-redirects-file',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir }) => {
				const all = formerAddresses(await siteLedgers(content), await siteEvents(content));
				await writeFile(new URL('_redirects', dir), hostRedirects(base, all));
			},
		},
	};
}

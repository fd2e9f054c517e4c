import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { hostHeaders } from '../export/host-headers.ts';

/** Writes `_headers` beside the built pages, for hosts that read it. */
export function headersFile(): AstroIntegration {
	let base = '/';
	return {
		name: 'variorum-headers-file',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir }) => {
				const entries = await readdir(dir, { withFileTypes: true });
				const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
				await writeFile(new URL('_headers', dir), hostHeaders(base, names.toSorted()));
			},
		},
	};
}

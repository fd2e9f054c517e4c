import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { hostHeaders } from '../export/host-headers.ts';

/** Files that hosts keep to themselves, and the sign of a build: `_headers`, `.variorum-site`. */
const unserved = /^[._]/;

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
				const named = (isFolder: boolean) =>
					entries
						.filter((entry) => entry.isDirectory() === isFolder)
						.map(({ name }) => name)
						.toSorted();
				const files = named(false).filter((name) => !unserved.test(name));
				const text = hostHeaders(base, { folders: named(true), files });
				await writeFile(new URL('_headers', dir), text);
			},
		},
	};
}

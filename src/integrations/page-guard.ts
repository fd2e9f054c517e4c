import { existsSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readPage } from '../desk/read-page.ts';
import { throwFindings } from '../loaders/throw-findings.ts';

const article = /\/articles\/[^/]+\/[^/]+\.mdx$/;

/**
 * The last gate before the compiler of MDX, which makes code of pages: one that may hold code is
 * refused, even where its file was changed after the site had read it. Only articles, which the
 * program itself writes, are let through. @param content The folder, a URL that ends in a slash.
 */
export function pageGuard({ content }: { readonly content: URL }): AstroIntegration {
	const folder = fileURLToPath(new URL('pages', content));
	const pages = (existsSync(folder) ? realpathSync(folder) : folder) + sep;
	const plugin = {
		name: 'variorum-page-guard',
		enforce: 'pre' as const,
		transform: {
			filter: { id: /\.mdx$/ },
			handler: (text: string, id: string) => {
				if (id.startsWith(pages) || !article.test(id)) refuseCode(text, id);
			},
		},
	};
	return {
		name: 'variorum-page-guard',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}

function refuseCode(text: string, path: string): void {
	const { findings } = readPage({ path, text });
	if (findings.length > 0) throwFindings(findings);
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../desk/read-settings.ts';
import { throwFindings } from '../loaders/throw-findings.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';

const fileIn = (content: URL) => new URL('settings.yaml', content);

/**
 * What the desk set for its site, in the folder `content`, a URL that ends in a slash. Astro's
 * configuration needs it; a build that is broken by it says where.
 */
export async function readDeskSettings(content: URL): Promise<Settings> {
	const file = fileIn(content);
	if (!existsSync(file)) return defaultSettings;
	const text = await readFile(file, 'utf8');
	const { value, findings } = readSettings({ path: 'content/settings.yaml', text });
	return value ?? throwFindings(findings);
}

interface SiteSettings {
	readonly content: URL;
	readonly settings: Settings;
}

/** Tells the pages what the desk set; the development server starts anew where that changes. */
export function siteSettings({ content, settings }: SiteSettings): AstroIntegration {
	return {
		name: 'variorum-site-settings',
		hooks: {
			'astro:config:setup': ({ updateConfig, addWatchFile }) => {
				addWatchFile(fileIn(content));
				updateConfig({ vite: { define: { __SETTINGS__: JSON.stringify(settings) } } });
			},
		},
	};
}

import { readFile } from 'node:fs/promises';

/** The files of a new microsite, by path; the values are those of the folder `template`. */
const templates = {
	'README.md': 'README.md',
	// npm leaves a file of this name out of packages.
	'.gitignore': 'gitignore',
	'.github/workflows/site.yml': 'site.yml',
	'content/settings.yaml': 'settings.yaml',
} as const;

/** What a new microsite begins with, besides its `package.json`. */
export async function micrositeFiles(): Promise<ReadonlyMap<string, string>> {
	const files = Object.entries(templates).map(async ([path, name]): Promise<[string, string]> => [
		path,
		await readFile(new URL(`template/${name}`, import.meta.url), 'utf8'),
	]);
	return new Map([...(await Promise.all(files)), ['seeds/.gitkeep', '']]);
}

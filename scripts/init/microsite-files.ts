import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handWrittenKinds } from '../../src/desk/kinds.ts';
import { namesIn } from '../disk/entries.ts';

/** The files of a new microsite, by path; the values are those of the folder `template`. */
const templates = {
	'README.md': 'README.md',
	// npm leaves a file of this name out of packages.
	'.gitignore': 'gitignore',
	'.github/workflows/site.yml': 'site.yml',
	'content/settings.yaml': 'settings.yaml',
	'.vscode/extensions.json': 'vscode-extensions.json',
	'.vscode/settings.json': 'vscode-settings.json',
} as const;

const pages = fileURLToPath(new URL('./template/pages', import.meta.url));

/** What a new microsite begins with, besides its `package.json`: texts by path. */
export async function micrositeFiles(): Promise<ReadonlyMap<string, string>> {
	const files = Object.entries(templates).map(async ([path, name]): Promise<[string, string]> => [
		path,
		await readFile(new URL(`template/${name}`, import.meta.url), 'utf8'),
	]);
	return new Map([
		...(await Promise.all(files)),
		...(await pageFiles()),
		...schemaFiles(),
		['seeds/.gitkeep', ''],
	]);
}

/** The pages that only a desk can write, to be filled in. */
async function pageFiles(): Promise<[string, string][]> {
	const names = await namesIn(pages);
	return Promise.all(
		names.map(async (name): Promise<[string, string]> => [
			`content/pages/${name}`,
			await readFile(join(pages, name), 'utf8'),
		]),
	);
}

/**
 * Schemas for editors, where the first lines of hand-written files look for them. Each leads to the one of
 * the package that is installed, so that it is never older than the program.
 */
function schemaFiles(): [string, string][] {
	return handWrittenKinds.map(({ name }) => [
		`content/schemas/${name}.json`,
		`{ "$ref": "../../node_modules/variorum/content/schemas/${name}.json" }\n`,
	]);
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';

/** What an editor shows of a file. */
interface Shown {
	/** The keys that it offers on the last line. */
	readonly offered: readonly string[];
	/** What it finds wrong, in its words. */
	readonly wrong: readonly string[];
}

/**
 * A folder in an editor that has the YAML language server, as its extensions and plugins do. The function
 * opens a file there. @param associated The schemas that the editor’s settings associate with files.
 */
export function yamlEditor(folder: string, associated: Readonly<Record<string, string>> = {}) {
	const service = getLanguageService({
		schemaRequestService: (uri) => readFile(fileURLToPath(uri), 'utf8'),
		workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
	});
	const root = pathToFileURL(`${folder}/`);
	service.configure({
		...{ completion: true, validate: true },
		schemas: Object.entries(associated).map(([schema, files]) => ({
			uri: new URL(schema, root).href,
			fileMatch: [files],
		})),
	});
	return async (path: string, text: string): Promise<Shown> => {
		const uri = pathToFileURL(join(folder, path)).href;
		const document = TextDocument.create(uri, 'yaml', 1, text);
		const { items } = await service.doComplete(document, document.positionAt(text.length), false);
		const found = await service.doValidation(document, false);
		return {
			offered: items.map(({ label }) => label),
			wrong: found.map(({ message }) => (typeof message === 'string' ? message : message.value)),
		};
	};
}

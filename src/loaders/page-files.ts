import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { textsIn } from './content-texts.ts';
import { readPage, type WrittenPage } from '../desk/read-page.ts';
import type { Finding } from '../model/finding.ts';
import { writtenPages } from '../model/written-pages.ts';

const inProgram = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The folders of the program that stand in for pages that a desk has not: templates come first. */
export const standIns: readonly string[] = [
	inProgram('scripts/init/template/pages'),
	inProgram('content/pages'),
];

interface PageFile extends WrittenPage {
	/** That of the file, without its ending. */
	readonly name: string;
	/** Its path. */
	readonly file: string;
	readonly text: string;
}

interface PageFiles {
	/** Those that hold no code, and whose header can be read. */
	readonly pages: readonly PageFile[];
	readonly findings: readonly Finding[];
}

/**
 * Read the pages of a folder that the site shows. The commands tell the findings; the site is built
 * from the pages that have no fault, and others stand in for the rest.
 */
export async function readPages(folder: string): Promise<PageFiles> {
	const texts = await textsIn(folder, '.mdx');
	const read = texts
		.map(({ name, text }) => ({ name: basename(name, '.mdx'), file: join(folder, name), text }))
		.filter(({ name }) => writtenPages.includes(name))
		.map((page) => {
			const path = `content/pages/${page.name}.mdx`;
			return { page, ...readPage({ path, text: page.text }) };
		});
	return {
		pages: read.flatMap(({ page, value }) => (value ? { ...page, ...value } : [])),
		findings: read.flatMap(({ findings }) => findings),
	};
}

/**
 * The pages of a folder as entries that are compiled when they are shown; others stand in for those
 * that are lacking. No other file is handed to the compiler.
 */
export function pageFiles(own: string): Loader {
	const folders = [own, ...standIns];
	return {
		name: 'variorum-pages',
		load: async (context) => {
			const load = () => loadPages(folders, context);
			await load();
			const { watcher } = context;
			watcher?.add(folders);
			for (const event of ['add', 'change', 'unlink'])
				watcher?.on(event, (path: string) => {
					if (folders.includes(dirname(path))) void load();
				});
		},
	};
}

async function loadPages(folders: readonly string[], context: LoaderContext): Promise<void> {
	const { store, config } = context;
	const pages = await firstOfEach(folders);
	store.clear();
	for (const { name: id, file, text, header, body } of pages) {
		const data = await context.parseData({ id, data: { ...header }, filePath: file });
		const filePath = relative(fileURLToPath(config.root), file).split(sep).join('/');
		store.set({
			id,
			data,
			body,
			filePath,
			digest: context.generateDigest(text),
			deferredRender: true,
		});
	}
}

/** The pages without fault of several folders; of two that have one name the first. */
export async function firstOfEach(folders: readonly string[]): Promise<readonly PageFile[]> {
	const read = await Promise.all(folders.map(readPages));
	const pages = read.flatMap((files) => files.pages).toReversed();
	return [...new Map(pages.map((page) => [page.name, page])).values()];
}

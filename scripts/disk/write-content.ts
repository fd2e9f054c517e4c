import { cp, link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareContent, type GeneratedFiles } from './compare-content.ts';
import { isAbsent, namesIn } from './entries.ts';
import { workFolder } from './work-folder.ts';

/** Told before each change on disk; tests interrupt there. */
export type OnStep = (step: string) => void;

const nothing: OnStep = () => undefined;

/**
 * The order in which an event comes into place: the ledger first, so that no page ever shows an id
 * that the ledger doesn't know.
 */
const kinds = ['ledger', 'articles', 'events'] as const;

const generated = /^(?:articles\/[a-z\d-]+\/[a-z\d-]+\.mdx|(?:events|ledger)\/[a-z\d-]+\.json)$/;

/**
 * Bring the files of one event into the content folder, all or none. They are written beside first;
 * one rename decides that they count, and what follows is done again if it is interrupted. Files
 * that are as they should be are left alone. Tells how many were not.
 */
export async function writeContent(
	content: string,
	files: GeneratedFiles,
	onStep: OnStep = nothing,
): Promise<number> {
	for (const path of files.keys()) assertGenerated(path);
	const mismatches = await compareContent(content, files);
	if (mismatches.length === 0) return 0;
	await writeBeside(content, files, new Set(mismatches.map(({ path }) => path)), onStep);
	onStep('decide');
	await rename(nextFolder(content), readyFolder(content));
	await finishInterrupted(content, onStep);
	return mismatches.length;
}

/** Nothing is ever written outside the generated folders, whatever a file is called. */
function assertGenerated(path: string): void {
	if (generated.test(path)) return;
	throw new Error(`Generated content can't be written to ${path}: that is not its place.`);
}

/** Write what has changed. A folder of articles is written whole, as it is put in place whole. */
async function writeBeside(
	content: string,
	files: GeneratedFiles,
	changed: ReadonlySet<string>,
	onStep: OnStep,
): Promise<void> {
	await rm(nextFolder(content), { recursive: true, force: true });
	const folders = new Set(Array.from(changed, (path) => dirname(path)));
	for (const [path, text] of files) {
		const beside = join(nextFolder(content), path);
		const isUnchangedArticle = path.startsWith('articles/') && folders.has(dirname(path));
		if (!changed.has(path) && !isUnchangedArticle) continue;
		onStep(`write ${path}`);
		await mkdir(dirname(beside), { recursive: true });
		if (changed.has(path)) await writeFile(beside, text, { flush: true });
		else await keep(join(content, path), beside);
	}
}

/** Take a file over as it is, by a second name for it where the file system has such. */
async function keep(from: string, to: string): Promise<void> {
	await link(from, to).catch(() => cp(from, to, { preserveTimestamps: true }));
}

/** Bring into place what an earlier run had decided on, and drop what it had not. */
export async function finishInterrupted(content: string, onStep: OnStep = nothing): Promise<void> {
	await rm(nextFolder(content), { recursive: true, force: true });
	const ready = readyFolder(content);
	for (const kind of kinds) {
		for (const name of await namesIn(join(ready, kind))) {
			await replace(content, `${kind}/${name}`, onStep);
		}
	}
	onStep('clear');
	await rm(ready, { recursive: true, force: true });
	await rm(oldFolder(content), { recursive: true, force: true });
}

/** A folder can't be renamed over another, so the old one steps aside for a moment. */
async function replace(content: string, path: string, onStep: OnStep): Promise<void> {
	const [from, to] = [join(readyFolder(content), path), join(content, path)];
	await mkdir(dirname(to), { recursive: true });
	onStep(`replace ${path}`);
	if ((await stat(from)).isDirectory()) {
		await rm(oldFolder(content), { recursive: true, force: true });
		await rename(to, oldFolder(content)).catch(ignoreAbsent);
		onStep(`replace ${path}, old one aside`);
	}
	await rename(from, to);
}

function ignoreAbsent(error: unknown): void {
	if (!isAbsent(error)) throw error;
}

const nextFolder = (content: string) => join(workFolder(content), 'next');
const readyFolder = (content: string) => join(workFolder(content), 'ready');
const oldFolder = (content: string) => join(workFolder(content), 'old');

import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { emptyIfAbsent } from './absent.ts';
import { compareContent, type GeneratedFiles, type Mismatch } from './compare-content.ts';
import { namesIn } from './entries.ts';
import { workFolder } from './work-folder.ts';

/** Told before each change on disk; tests interrupt there. */
type OnStep = (step: string) => void;

const nothing: OnStep = () => undefined;

/**
 * The order in which an event comes into place, so that whoever reads meanwhile finds all that is
 * pointed at: the ledger knows each id before a page shows it, the event lists an article once it
 * is there, and articles go when the event lists them no more.
 */
const kinds = ['ledger', 'versions', 'articles', 'events'] as const;

/** Stands beside the kinds, with a file by the name of each that is to go. */
const gone = 'gone';

const generated =
	/^(?:articles\/[a-z\d-]+\/[a-z\d-]+\.mdx|versions\/[a-z\d-]+\/[a-z\d-]+\.v\d+\.txt|(?:events|ledger)\/[a-z\d-]+\.json)$/;

/**
 * Bring the files of one event into the content folder. They are written beside first; one rename
 * decides that they count, and what follows is done again if it is interrupted: each file takes the
 * place of its older self by a rename, so that every file is there and whole at every moment. Files
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
	await writeBeside(content, files, mismatches, onStep);
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

async function writeBeside(
	content: string,
	files: GeneratedFiles,
	mismatches: readonly Mismatch[],
	onStep: OnStep,
): Promise<void> {
	const next = nextFolder(content);
	await rm(next, { recursive: true, force: true });
	for (const { kind, path } of mismatches) {
		onStep(`write ${path}`);
		const beside = kind === 'superfluous' ? join(next, gone, path) : join(next, path);
		await mkdir(dirname(beside), { recursive: true });
		await writeFile(beside, files.get(path) ?? '', { flush: true });
	}
}

/** Whether an earlier run had decided on something that is not all in place. */
export async function isUnfinished(content: string): Promise<boolean> {
	return (await namesIn(readyFolder(content))).length > 0;
}

/** Bring into place what an earlier run had decided on, and drop what it had not. */
export async function finishInterrupted(content: string, onStep: OnStep = nothing): Promise<void> {
	await rm(nextFolder(content), { recursive: true, force: true });
	const ready = readyFolder(content);
	for (const kind of kinds) {
		for (const path of await filesBelow(join(ready, kind))) {
			await replace(ready, content, `${kind}/${path}`, onStep);
		}
	}
	for (const path of await filesBelow(join(ready, gone))) {
		onStep(`remove ${path}`);
		await rm(join(content, path), { recursive: true, force: true });
	}
	onStep('clear');
	await rm(ready, { recursive: true, force: true });
}

async function replace(
	ready: string,
	content: string,
	path: string,
	onStep: OnStep,
): Promise<void> {
	await mkdir(dirname(join(content, path)), { recursive: true });
	onStep(`replace ${path}`);
	await rename(join(ready, path), join(content, path));
}

/** The paths of all files below a folder, sorted; none where there is no such folder. */
async function filesBelow(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
		emptyIfAbsent,
	);
	const files = entries.filter((entry) => entry.isFile());
	return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).toSorted();
}

const nextFolder = (content: string) => join(workFolder(content), 'next');
const readyFolder = (content: string) => join(workFolder(content), 'ready');

import type { Finding } from '../../model/finding.ts';
import type { SourceDocument, SourceFile } from '../../model/source-document.ts';
import { type Candidate, toCandidate } from './candidate.ts';
import { fileChecks } from './file-checks.ts';
import { folderChecks } from './folder-checks.ts';
import type { Limits } from './limits.ts';

export interface ReadDocuments {
	/** What can be published, by file name. */
	readonly documents: readonly SourceDocument[];
	readonly findings: readonly Finding[];
}

/**
 * Turn the files of one event into source documents. A file that can't be published is refused by
 * a finding, and the others go on; the order in which the files come makes no difference.
 */
export function readDocuments(
	files: readonly SourceFile[],
	{ event, limits }: { readonly event: string; readonly limits: Limits },
): ReadDocuments {
	const path = `seeds/${event}`;
	const sorted = files.toSorted(byFileName);
	const ofFolder = folderChecks.flatMap(({ fn }) => fn({ path, files: sorted }));
	const refused = new Set(ofFolder.map(({ file }) => file));
	const read = sorted
		.map((source) => toCandidate(source, path))
		.filter((candidate) => !refused.has(candidate.path))
		.map((candidate) => readDocument(candidate, limits));
	return {
		documents: read.flatMap(({ document }) => document ?? []),
		findings: [...ofFolder, ...read.flatMap(({ findings }) => findings)],
	};
}

function readDocument(candidate: Candidate, limits: Limits) {
	const findings: Finding[] = [];
	for (const { fn } of fileChecks) {
		for (const found of fn(candidate, limits)) findings.push(found);
		if (findings.some(({ fatal }) => fatal)) return { findings };
	}
	const { file, text } = candidate;
	return { findings, document: { file, text } };
}

/** By UTF-16 code units, so that no locale has a say. */
function byFileName(a: SourceFile, b: SourceFile): number {
	return a.file < b.file ? -1 : Number(a.file > b.file);
}

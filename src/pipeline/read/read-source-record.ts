import { closest, distance } from 'fastest-levenshtein';
import { isMap, isScalar, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'astro/zod';
import { finding, type Finding } from '../../model/finding.ts';
import { sourceRecord, type SourceRecord } from '../../model/source-record.ts';

/** A YAML file that a desk wrote on one article. */
export interface SourceRecordFile {
	/** Path of the file as the editor knows it, such as `content/sources/event/file.yaml`. */
	readonly path: string;
	readonly text: string;
	/** The file name of its article; absent where there is none. */
	readonly article?: string;
}

export interface ReadSourceRecord {
	/** Absent where there are findings. */
	readonly record?: SourceRecord;
	readonly findings: readonly Finding[];
}

interface Problem {
	readonly reason: string;
	readonly offset: number;
}

const keys = Object.keys(sourceRecord.shape);

const expected: Readonly<Record<string, string>> = {
	publisher: '“publisher” must be a name; put it in quotation marks if it is a number.',
	url: '“url” must be an address that begins with https:// or http://.',
	date: '“date” must be a day written like 2024-10-31.',
	credit: '“credit” must be the name of an agency; put it in quotation marks if it is a number.',
	rights: '“rights” must be “full” or “excerpt”.',
};

/** No record needs more code units; anything longer was put here by mistake. */
const longest = 10_000;

/** Read what a desk knows of an article; an empty file is an empty record. */
export function readSourceRecord(file: SourceRecordFile): ReadSourceRecord {
	if (file.text.length > longest) return refused(file, [tooLong(file)]);
	const document = parseDocument(file.text, { prettyErrors: false });
	const problems = [...syntaxProblems(document), ...aliasProblems(document)];
	if (problems.length > 0) return refused(file, problems);
	const { success, data, error } = sourceRecord.safeParse(document.toJS() ?? {});
	if (!success) {
		const problems = error.issues.flatMap((issue) => issueProblems(document, issue));
		return refused(file, problems);
	}
	if (data.rights === 'excerpt') return refused(file, [excerptProblem(document)]);
	return { record: data, findings: [] };
}

/** Publishing all of a text of which only a part may be published would break the law. */
function excerptProblem(document: Document.Parsed): Problem {
	const reason =
		'Publishing only an excerpt of an article is not supported yet. Take the article out of its folder, or write “rights: full” once all of it may be published.';
	return { reason, offset: offsetOf(document, 'rights') };
}

function tooLong({ text }: SourceRecordFile): Problem {
	const [length, limit] = [text.length, longest].map((count) => count.toLocaleString('en'));
	const reason = `This file has ${length} characters, and a source record at most ${limit}: it holds ${keys.join(', ')}, and nothing else.`;
	return { reason, offset: 0 };
}

function refused(
	{ path, text, article }: SourceRecordFile,
	problems: readonly Problem[],
): ReadSourceRecord {
	const unpublished = article ? ` ${article} is not published until this is mended.` : '';
	const findings = problems.map(({ reason, offset }) =>
		finding('source-record', { file: path, reason: reason + unpublished, at: { text, offset } }),
	);
	return { findings };
}

/** A tag that YAML itself does not know only warns there; here it is refused. */
function syntaxProblems({ errors, warnings }: Document.Parsed): Problem[] {
	return [...errors, ...warnings].map(({ message, pos }) => ({
		reason: `This is not valid YAML: ${message}.`,
		offset: pos[0],
	}));
}

/** A record is flat, and aliases can make a small file endlessly large. */
function aliasProblems(document: Document.Parsed): Problem[] {
	const problems: Problem[] = [];
	visit(document, {
		Alias(_, { source, range }) {
			const reason = `Aliases such as “*${source}” are not allowed here. Write the value itself.`;
			problems.push({ reason, offset: range?.[0] ?? 0 });
		},
	});
	return problems;
}

function issueProblems(document: Document.Parsed, issue: z.core.$ZodIssue): Problem[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({ reason: unknownKey(key), offset: offsetOf(document, key) }));
	}
	const key = String(issue.path[0] ?? '');
	const reason = expected[key] ?? `A source record has lines such as “publisher: Name”.`;
	return [{ reason, offset: offsetOf(document, key) }];
}

function unknownKey(key: string): string {
	const near = closest(key, keys);
	const meant = distance(key, near) <= 3 ? ` Did you mean “${near}”?` : '';
	return `“${key}” is not a key of a source record; these are: ${keys.join(', ')}.${meant}`;
}

/** Where a key of the record stands; the start of the file if it has none. */
function offsetOf({ contents }: Document.Parsed, key: string): number {
	if (!isMap(contents)) return 0;
	const pair = contents.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
	return (isScalar(pair?.key) && pair.key.range[0]) || 0;
}

import { hexHash } from '../text/short-hash.ts';
import type { DecidedGroups } from '../model/decided-groups.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Finding } from '../model/finding.ts';
import type { PublishedGroups } from '../model/published-groups.ts';
import type { Reading } from '../model/reading.ts';
import type { SourceDocument, SourceFile } from '../model/source-document.ts';
import type { SourceRecord } from '../model/source-record.ts';
import { alignEvent } from './align/align-event.ts';
import { detectAll } from './detect/detect-all.ts';
import type { Limits } from './read/limits.ts';
import { readDocuments } from './read/read-documents.ts';
import { segmentArticle } from './segment/segment-article.ts';

/** The files of one event, and what is known of them besides. */
export interface EventInput {
	/** The name of the event's folder. */
	readonly event: string;
	/** In any order: the result is the same. */
	readonly files: readonly SourceFile[];
	/** By file name. */
	readonly records: ReadonlyMap<string, SourceRecord>;
	readonly limits: Limits;
	/** What is published of the event; nothing where left out. */
	readonly published?: PublishedGroups | undefined;
	/** What editors decided on its groups; nothing where left out. */
	readonly decided?: DecidedGroups | undefined;
}

/** An event as it was found. */
export interface AnalysedEvent {
	/** Ids in it are provisional: they hold for this run alone. */
	readonly analysis: EventAnalysis;
	/** The texts that the analysis points into. */
	readonly documents: readonly SourceDocument[];
	readonly findings: readonly Finding[];
}

/** The files of an event with all that was found in each by itself. */
export interface ReadEvent {
	readonly readings: readonly Reading[];
	readonly documents: readonly SourceDocument[];
	readonly findings: readonly Finding[];
}

/** read → segment → detect: each file of an event by itself. */
export function readEvent({ event, files, records, limits }: EventInput): ReadEvent {
	const { documents, findings } = readDocuments(files, { event, limits });
	const readings = documents.map((document) =>
		detectAll(segmentArticle(document, records.get(document.file)?.language), {
			path: `seeds/${event}/${document.file}`,
			published: records.get(document.file)?.date ?? null,
		}),
	);
	return { readings, documents, findings };
}

/**
 * read → segment → detect → align: from the files of an event to all that is found in them.
 *
 * @param read What was found in each file, where that is known already.
 */
export function analyseEvent(input: EventInput, read: ReadEvent = readEvent(input)): AnalysedEvent {
	const { readings, documents, findings } = read;
	const hashes = new Map(input.files.map(({ file, bytes }) => [file, hexHash(bytes)]));
	const { event: id, records, published, decided } = input;
	const facts = { id, records, hashes, published, decided };
	return {
		analysis: alignEvent(facts, readings),
		documents,
		findings: [...findings, ...readings.flatMap((reading) => reading.findings)],
	};
}

import { defaultLimits, type Limits } from '../limits.ts';
import { readDocuments, type ReadDocuments } from '../read-documents.ts';
import { reported } from '../../../model/testing/reported.ts';

/** The bytes of a file, or its text. */
type Content = string | readonly number[];

export function bytesOf(content: Content): Uint8Array {
	return typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
}

/** Read a folder of invented files. */
export function readFiles(
	files: Readonly<Record<string, Content>>,
	limits: Partial<Limits> = {},
): ReadDocuments {
	const sources = Object.entries(files).map(([file, content]) => ({
		file,
		bytes: bytesOf(content),
	}));
	return readDocuments(sources, { event: 'harbour', limits: { ...defaultLimits, ...limits } });
}

/** What an editor reads about one file. */
export function reportOn(content: Content, limits: Partial<Limits> = {}): string {
	return reported(readFiles({ 'a.txt': content }, limits).findings);
}

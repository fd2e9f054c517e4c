import type { SourceFile } from '../../model/source-document.ts';

/** A file that may become a source document, once every check has passed it. */
export interface Candidate extends SourceFile {
	/** Path of the file as the editor knows it, such as `seeds/event/file.txt`. */
	readonly path: string;
	/** Its bytes decoded as UTF-8, U+FFFD where they are none; a byte order mark stays. */
	readonly text: string;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Decode a file, so that checks can look at its bytes and its text. */
export function toCandidate(source: SourceFile, folder: string): Candidate {
	const { file, bytes } = source;
	return { file, bytes, path: `${folder}/${file}`, text: utf8.decode(bytes) };
}

/** One file under `seeds/`, verbatim. */
export interface SourceDocument {
	/** The name of the file within its event's folder. */
	readonly file: string;
	/** The whole file decoded as UTF-8. A byte order mark stays in it as U+FEFF. */
	readonly text: string;
}

/** A file as it lies on disk, not yet known to be an article. */
export interface SourceFile {
	readonly file: string;
	readonly bytes: Uint8Array;
}

/** The name of a file without its ending; “.txt” is a name without one. */
export function fileStem(file: string): string {
	return file.replace(/(?<=.)\.[^.]*$/u, '');
}

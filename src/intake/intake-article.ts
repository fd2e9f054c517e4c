import type { SourceRecord } from '../model/source-record.ts';

/** An article as it comes in, from a file or a page: its words, and what it tells of itself. */
export interface IntakeArticle {
	/** One paragraph a line, the headline first where there is one. */
	readonly lines: readonly string[];
	/** The first line, where it is known to be the headline. */
	readonly headline?: string;
	/** What the page says of itself, and nothing that was guessed. */
	readonly facts: Facts;
}

/** The facts that a page can tell. */
export type Facts = Pick<SourceRecord, 'publisher' | 'url' | 'date' | 'authors' | 'language'>;

/** Why no article could be read. */
export interface Unread {
	readonly why: string;
	/** Where it is: the text, and an offset into it. */
	readonly at?: { readonly text: string; readonly offset: number };
}

/** What is to be read, and where it comes from. */
export interface Intake {
	readonly bytes: Uint8Array;
	/** The name of its character encoding, where whoever sent it says so. */
	readonly charset?: string;
	/** The path of its file, where it is in one. */
	readonly file?: string;
	/** Where it was fetched; addresses in a page are relative to it. */
	readonly url?: string;
}

/** One way in which articles are written down. */
export interface Format {
	readonly name: string;
	/** How the names of such files end. */
	readonly extensions: readonly string[];
	/** What servers call it. */
	readonly types: readonly string[];
	readonly fn: (intake: Intake) => IntakeArticle | Unread;
}

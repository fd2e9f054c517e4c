import type { HandWritten } from './hand-written.ts';

/** A hand-written page in its two parts, in code units. */
export interface Parted {
	/** The YAML between the first two lines `---`. */
	readonly matter: { readonly start: number; readonly end: number };
	/** Where the text after them begins. */
	readonly body: number;
}

/**
 * Part front matter from text. The site ends front matter at the first line that begins with `---` or `+++`;
 * so that nothing is read one way here and another way there, that line must be those dashes alone.
 * Absent where a file doesn't begin so.
 */
export function partedAt({ text }: HandWritten): Parted | undefined {
	const { matter, rest } =
		/^---\r?\n(?<matter>(?:[^]*?\n)??)---(?<rest>[^\n]*)(?:\n|$)/.exec(text)?.groups ?? {};
	if (matter === undefined || rest?.trim() !== '' || /^\+\+\+/m.test(matter)) return undefined;
	const start = text.indexOf('\n') + 1;
	const end = start + matter.length;
	const newline = text.indexOf('\n', end);
	return { matter: { start, end }, body: newline < 0 ? text.length : newline + 1 };
}

/** The text with its front matter blanked out as the site blanks it: every offset stays what it is. */
export function withoutMatter(text: string, { body }: Parted): string {
	return text.slice(0, body).replace(/[^\r\n]/g, ' ') + text.slice(body);
}

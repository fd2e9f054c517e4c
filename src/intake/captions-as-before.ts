import { captionMark } from './mark-captions.ts';

/**
 * The lines of an article that is read again, with captions as they were when it was read first: whether a caption
 * is marked as one, and how many lines it has, is up to the program, and no edit of the outlet.
 */
export function captionsAsBefore(lines: readonly string[], before: readonly string[]): string[] {
	const known = new Set(before);
	const byWords = new Map(before.map((line) => [withoutMark(line), line]));
	return lines.flatMap((line) => {
		if (known.has(line)) return [line];
		const same = byWords.get(withoutMark(line));
		if (same !== undefined) return [same];
		return isMarked(line) ? linesWith(withoutMark(line), before) : [line];
	});
}

/** The lines in a row that have the words of a caption together, else the caption with its mark. */
function linesWith(words: string, before: readonly string[]): readonly string[] {
	for (const start of before.keys()) {
		let end = start + 1;
		const run = () => before.slice(start, end);
		while (end < before.length && words.startsWith(`${run().join(' ')} `)) end += 1;
		if (run().join(' ') === words) return run();
	}
	return [captionMark + words];
}

const isMarked = (line: string): boolean => line.startsWith(captionMark);

const withoutMark = (line: string): string =>
	isMarked(line) ? line.slice(captionMark.length) : line;

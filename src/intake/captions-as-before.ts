import { captionMark } from './mark-captions.ts';

/**
 * The lines of an article that is read again, with captions as they were when it was read first: whether a caption
 * is marked as one, and how many lines it has, is up to the program, and no edit of the outlet.
 */
export function captionsAsBefore(lines: readonly string[], before: readonly string[]): string[] {
	// each line of before stands for one, else a caption with the words of the title would pass for it
	const left: (string | undefined)[] = [...before];
	const take = (isIt: (each: string) => boolean) => {
		const at = left.findIndex((each) => each !== undefined && isIt(each));
		return at < 0 ? undefined : left.splice(at, 1, undefined)[0];
	};
	const known = lines.map((line) => take((each) => each === line));
	return lines.flatMap((line, at) => {
		const same = known[at] ?? take((each) => withoutMark(each) === withoutMark(line));
		if (same !== undefined) return [same];
		return isMarked(line) ? linesWith(withoutMark(line), left) : [line];
	});
}

/** The lines in a row that have the words of a caption together, else the caption with its mark. */
function linesWith(words: string, left: readonly (string | undefined)[]): readonly string[] {
	for (const start of left.keys()) {
		const run: string[] = [];
		for (const line of left.slice(start)) {
			if (line === undefined || !`${words} `.startsWith(`${[...run, line].join(' ')} `)) break;
			run.push(line);
		}
		if (run.join(' ') === words) return run;
	}
	return [captionMark + words];
}

const isMarked = (line: string): boolean => line.startsWith(captionMark);

const withoutMark = (line: string): string =>
	isMarked(line) ? line.slice(captionMark.length) : line;

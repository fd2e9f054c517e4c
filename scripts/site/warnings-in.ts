/** What Astro warns of where nothing is amiss: a desk need not write each kind of file, or each page. */
const isExpected = (line: string) =>
	/The collection "[^"]+" does not exist or is empty|Entry \S+ → \S+ was not found/u.test(line);

/** The lines of Astro's log that an editor should see though the build went well. */
export function warningsIn(log: string): string {
	const lines = log.match(/^.*\[(?:WARN|ERROR)\].*\n?/gm) ?? [];
	return lines.filter((line) => !isExpected(line)).join('');
}

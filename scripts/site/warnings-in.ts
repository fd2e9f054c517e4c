/** What Astro warns of where nothing is amiss: a desk need not write each kind of file, or each page. */
const isExpected = (line: string) =>
	/The collection "[^"]+" does not exist or is empty|Entry \S+ → \S+ was not found/u.test(line);

/** When a line was written: what is warned of on each page differs in nothing else. */
const time = /^\d\d:\d\d:\d\d /u;

/**
 * The lines of Astro's log that an editor should see though the build went well. What is said again
 * and again, as of each page, is said once, with how often.
 */
export function warningsIn(log: string): string {
	const lines = log.match(/^.*\[(?:WARN|ERROR)\].*$/gm) ?? [];
	const warnings = lines.filter((line) => !isExpected(line));
	const same = Map.groupBy(warnings, (line) => line.replace(time, ''));
	return Array.from(same.values(), toldOnce).join('');
}

function toldOnce(lines: readonly string[]): string {
	const often = lines.length > 1 ? ` (${lines.length.toLocaleString('en')} times)` : '';
	return `${lines[0]!}${often}\n`;
}

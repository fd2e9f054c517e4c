/** The lines of Astro's log that an editor should see though the build went well. */
export function warningsIn(log: string): string {
	return (log.match(/^.*\[(?:WARN|ERROR)\].*\n?/gm) ?? []).join('');
}

/** What parts the labels of a row. No sentence holds a bar, and few a slash between blanks. */
const bar = /\s*[|›»·•]\s*|\s+>\s+/u;
const slash = /\s+\/\s+/u;
/** A row is no longer, in characters. */
const longestRow = 160;
/** A label of a row has no more words than this. */
const longestPart = 5;
const sections =
	/^(?:home|main|news|sports?|business|politics|opinion|world|local|live|economy|culture|latest|videos?)$/iu;

/** The labels of a line such as “Home / World / Europe” or “Economy | 10.06.2025”; else none. */
export function labelsOf(line: string): string[] {
	if (line.length > longestRow) return [];
	for (const separator of [bar, slash]) {
		const parts = line.split(separator).filter((part) => part.trim());
		if (parts.length > 1 && parts.every(isLabel)) return parts;
	}
	return [];
}

function isLabel(part: string): boolean {
	return (
		part.split(/\s+/u).length <= longestPart &&
		!/[.!?;]["”’']?$/u.test(part.replace(/\bmin\.$/u, ''))
	);
}

/**
 * Whether a line is a row of labels that only a page prints. Two short parts may be a headline
 * (“Ferry strike | Live”), unless one is a section or, by `isPart`, a part of the page itself.
 */
export function isLabelRow(line: string, isPart: (part: string) => boolean): boolean {
	const labels = labelsOf(line);
	return labels.length > 2 || sections.test(labels[0] ?? '') || labels.some(isPart);
}

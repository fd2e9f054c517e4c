import { join, posix } from 'node:path';
import { readText } from '../disk/read-text.ts';

/** What the pages at some addresses are sent with: one rule of `_headers`. */
interface HeaderRule {
	/** An address, or the start of some, with `*` at its end. */
	readonly path: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The rules that a site brings along for its host; none where it has none. */
export async function headerRules(out: string): Promise<HeaderRule[]> {
	return parseHeaderRules((await readText(join(out, '_headers'))) ?? '');
}

/** A rule is a line with a path, and below it lines that are indented: `Name: value`. */
export function parseHeaderRules(text: string): HeaderRule[] {
	const blocks = text.split(/\n(?=\S)/).filter((block) => block.trim() !== '');
	return blocks.map((block) => {
		const [path, ...lines] = block.trim().split('\n');
		return { path: path!.trim(), headers: lines.map(toHeader) };
	});
}

function toHeader(line: string): readonly [string, string] {
	const colon = line.indexOf(':');
	return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/** The headers for the address of a request. It may lead up and down, as `/embed/../c/` does. */
export function headersFor(rules: readonly HeaderRule[], url: string): HeaderRule['headers'] {
	const path = posix.normalize(decoded(url.replace(/[?#].*$/, '')));
	return rules.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers);
}

function matches(pattern: string, path: string): boolean {
	return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** An address that can't be decoded is of no page. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

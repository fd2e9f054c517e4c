import { location } from 'vfile-location';
import { mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import { finding } from '../model/finding.ts';
import { partedAt, withoutMatter, type Parted } from './front-matter.ts';
import type { HandWritten, Read } from './hand-written.ts';
import { nodeProblems, type Allowed } from './mdx-problems.ts';
import type { PlacedProblem } from './placed-problem.ts';

/** A hand-written page that is nothing but text, known components and comments. */
export interface CheckedMdx extends Parted {
	/** With positions; their offsets are those of the file. */
	readonly tree: Root;
}

/** No page that a person writes needs more code units. */
const longest = 100_000;

/** The features that the site builds its MDX with: what is checked is what is compiled. */
const features = { gfm: false, smartPunctuation: false };

/**
 * Hold a hand-written page against what such pages may hold, before anything compiles it: MDX is
 * code, and would run. Its front matter is not read here; give its part to `readYaml`, with a schema
 * that refuses what it doesn't know.
 */
export function checkMdx(file: HandWritten, allowed: Allowed): Read<CheckedMdx> {
	const { text } = file;
	if (text.length > longest) return refused(file, allowed, [tooLong(text.length)]);
	const parted = partedAt(file);
	if (!parted) return refused(file, allowed, [withoutLines]);
	const parsed = parse(withoutMatter(text, parted));
	if ('reason' in parsed) return refused(file, allowed, [parsed]);
	const problems = nodeProblems(parsed, { text, allowed });
	if (problems.length > 0) return refused(file, allowed, problems);
	return { value: { ...parted, tree: parsed }, findings: [] };
}

const withoutLines = {
	reason:
		'This must begin with a line “---”, then lines such as “title: Title”, then a line “---”, and the text below.',
	offset: 0,
};

function tooLong(length: number): PlacedProblem {
	const [has, most] = [length, longest].map((count) => count.toLocaleString('en'));
	return { reason: `This has ${has} characters, and a page at most ${most}.`, offset: 0 };
}

/** The parser stops at the first mistake, and names its line and column in its message alone. */
function parse(text: string): Root | PlacedProblem {
	try {
		return mdxToMdast(text, { features }) as Root;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const { line, column, what } =
			/^(?<line>\d+):(?<column>\d+): (?<what>.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message)?.groups ??
			{};
		const offset = location(text).toOffset({ line: Number(line), column: Number(column) });
		const reason = `This is not valid MDX: ${what ?? message}. Where “{” or “<” themselves are meant, write “\\{” or “\\<”.`;
		return { reason, offset: offset ?? 0 };
	}
}

/** Findings for what a page may not hold. */
export function refused(
	{ path, text }: HandWritten,
	{ consequence }: Allowed,
	problems: readonly PlacedProblem[],
): Read<never> {
	const findings = problems.map(({ reason, offset }) =>
		finding('hand-written-mdx', {
			file: path,
			reason: consequence ? `${reason} ${consequence}` : reason,
			at: { text, offset },
		}),
	);
	return { findings };
}

import { finding, type Finding } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import { writtenPages } from '../model/written-pages.ts';
import { handWrittenKinds } from './kinds.ts';

/** What the program writes into the folder, or brings with it. */
const generated = new RegExp(
	`^content/(?:${[
		'articles/[^/]+/[^/]+\\.mdx',
		'(?:events|ledger|schemas)/[^/]+\\.json',
		'versions/[^/]+/[^/]+\\.v\\d+\\.txt',
		'evaluation\\.json',
	].join('|')})$`,
	'u',
);

/** Left by systems and editors, or for people alone to read. */
const aside = /\/\.|~$|\.(?:bak|orig|swp)$|\/(?:README\b[^/]*|Thumbs\.db|desktop\.ini)$/u;

/** Endings of text: a file with another one, such as a picture, is not read under any name. */
const textEndings = /(?:\.(?:ya?ml|mdx?|txt|json))+$/iu;

/**
 * A warning for each file that looks as if it said something, and is read by nobody: its name or its
 * folder is spelt in another way. @param paths Of all files, such as `content/reviews/2bcdfgh.mdx`.
 */
export function unreadFiles(paths: readonly string[]): Finding[] {
	return paths
		.filter((path) => !generated.test(path) && !aside.test(path))
		.filter((path) => !namesLike(path).includes(path))
		.map((file) => finding('unread-file', { file, reason: `Nobody reads this.${advice(file)}` }));
}

/** The names by which a file like this one would be read. What an editor may choose is as it is there. */
function namesLike(path: string): string[] {
	const steps = path.split('/');
	return patterns
		.map((pattern) => pattern.split('/'))
		.filter((pattern) => pattern.length === steps.length)
		.map((pattern) => pattern.map((step, at) => filledIn(step, steps[at]!)).join('/'));
}

/** A pattern for each kind of file, but pages one by one: no other page is ever shown. */
const patterns = handWrittenKinds.flatMap(({ name, path }) =>
	name === 'page' ? writtenPages.map((page) => path.replace('<name>', page)) : [path],
);

function filledIn(pattern: string, step: string): string {
	const [, ending] = /^<\w+>(.*)$/u.exec(pattern) ?? [];
	if (ending === undefined) return pattern;
	return step.endsWith(ending) ? step : step.replace(textEndings, '') + ending;
}

function advice(path: string): string {
	const folder = folderOf(path);
	const meant = folders.includes(folder) ? folder : nearest(folder, folders);
	if (meant === undefined) return whatIsRead(handWrittenKinds.map((kind) => kind.path));
	const names = mayBeText(path) ? namesLike(path).filter((name) => folderOf(name) === meant) : [];
	const near = nearest(within(path), names.map(within));
	// where the editor chooses the name, only the ending can be wrong
	const name = names.length === 1 ? names[0] : names.find((each) => within(each) === near);
	if (name !== undefined) return ` Did you mean “${name}”?`;
	return whatIsRead(patterns.filter((pattern) => folderOf(pattern) === meant));
}

const mayBeText = (path: string) => textEndings.test(path) || !within(path).includes('.');

const whatIsRead = (names: readonly string[]) => ` What is read there: ${names.join(', ')}.`;

/** The folder of the content that a file is in or below, such as `reviews`; empty where it is in none. */
const folderOf = (path: string) => /^content\/([^/]+)\//u.exec(path)?.[1] ?? '';

/** Where in that folder a file is. */
const within = (path: string) => path.replace(/^content\/(?:[^/]+\/)?/u, '');

const folders = [...new Set(patterns.map(folderOf))];

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The lists of words that a file writes as one string: of words alone, and of some. */
function listsIn(file: string): string[][] {
	const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
	const lists: string[][] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node) || ts.isTemplateTail(node)) {
			const words = node.text.trim().split(/\s+/u);
			if (words.length > 3 && words.every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word)))
				lists.push(words);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return lists;
}

// in other folders stand sentences, which may say a word twice
const files = globSync('src/{language,text,pipeline/{detect,align}}/**/*.ts', { cwd: root });
const lists = files
	.filter((file) => !/\.test\.ts$|\/testing\//u.test(file))
	.flatMap((file) => listsIn(`${root}/${file}`).map((words) => ({ file, words })));

test('no list of words says one twice', () => {
	expect(lists.length).toBeGreaterThan(50);
	const repeats = lists
		.map(({ file, words }) => ({ file, twice: words.filter((w, at) => words.indexOf(w) < at) }))
		.filter(({ twice }) => twice.length > 0);
	expect(repeats).toEqual([]);
});

import ts from 'typescript';

/** Words that stand in the code of a page, a component or a view. */
interface Literal {
	readonly words: string;
	readonly line: number;
	/** Whether they are written between tags, not in quotation marks. */
	readonly shown: boolean;
}

/** Where words are for other eyes: what a build fails with, and names for browsers and styles. */
const unseen =
	/^(?:class|class:list|content|rel|type|http-equiv|aria-(?:labelledby|describedby|details))$/;

/** All words in a file, save those that readers can't meet. An Astro file is read as one of TSX. */
export function literalsIn(path: string, source: string): Literal[] {
	const file = path.endsWith('.astro') ? asTsx(source) : source;
	const tree = ts.createSourceFile(
		'file.tsx',
		file,
		ts.ScriptTarget.Latest,
		true,
		path.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
	);
	const found: Literal[] = [];
	visit(tree);
	return found;

	function visit(node: ts.Node): void {
		if (isUnseen(node)) return;
		const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
		if (ts.isJsxText(node)) found.push({ words: node.text.trim(), line: line + 1, shown: true });
		else if (isString(node)) found.push({ words: node.text, line: line + 1, shown: false });
		ts.forEachChild(node, visit);
	}
}

/** The code between the dashes, then the tags; both keep their lines. */
function asTsx(source: string): string {
	const [, code = '', tags = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
	const html = tags.replace(/<!doctype html>/i, '').replace(/<script>.*?<\/script>/gs, '');
	return `\n${code}\n;<>${html}</>`;
}

function isUnseen(node: ts.Node): boolean {
	if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isThrowStatement(node)) return true;
	return ts.isJsxAttribute(node) && unseen.test(node.name.getText());
}

function isString(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateLiteralLikeNode {
	return ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
}

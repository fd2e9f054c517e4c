import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The directions of the design: the folders of src/ that a folder may import. scripts/ and e2e may import all of them. */
const mayImport = {
	model: [],
	desk: ['text', 'model'],
	text: ['model'],
	language: ['text', 'model'],
	intake: ['model'],
	ledger: ['language', 'text', 'model'],
	pipeline: ['ledger', 'language', 'text', 'model'],
	export: ['model'],
	evaluation: ['export', 'model'],
	views: ['text', 'model'],
	components: ['views', 'model'],
	layouts: ['components', 'views', 'styles', 'model'],
	pages: ['layouts', 'components', 'views', 'export', 'model'],
	integrations: ['loaders', 'export', 'views', 'desk', 'model'],
	loaders: ['desk', 'pipeline', 'model'],
};
const folders = [...Object.keys(mayImport), 'styles', 'e2e', 'scripts'];
const stages = ['read', 'segment', 'detect', 'align', 'excerpt', 'annotate'];

/** Files, network, clock and environment are for scripts/, and for what Astro itself loads. */
const astros = ['loaders', 'integrations', 'pages'];
const touchesTheWorld = {
	regex: '^(node:)?(fs|child_process|http|https|net|os|process)(/|$)',
	message: 'Files, network and environment are touched in scripts/ alone.',
};

/** A given day may be reckoned with; what time it is may not be asked. */
const clock = [
	"NewExpression[callee.name='Date'][arguments.length=0]",
	"MemberExpression[object.name='Date'][property.name='now']",
	"MemberExpression[object.name='performance'][property.name='now']",
	"CallExpression[callee.name='Date']",
	"MemberExpression[object.name='Math'][property.name='random']",
].map((selector) => ({
	selector,
	message: 'The same input gives the same bytes: no clock, no chance.',
}));

/** npm keeps options for itself, and a command that doesn't notice does something else than was asked. */
const argumentsUnguarded = {
	selector: "CallExpression[callee.property.name='parse'][arguments.length=0]",
	message: 'Arguments are read by parseCommand (scripts/terminal/parse-command.ts).',
};

function restricted(names, message) {
	return { regex: `^(?:\\.\\./)+(?:${names.join('|')})/`, message };
}

function folderRules(folder, allowed) {
	const others = folders.filter((name) => name !== folder && !allowed.includes(name));
	const message = `src/${folder} may import ${allowed.join(', ') || 'nothing'} (see CONTRIBUTING.md).`;
	const pure = !astros.includes(folder);
	return ['**/*.{ts,astro}', '**/*.test.ts'].map((pattern, tests) => ({
		files: [`src/${folder}/${pattern}`],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [restricted(others, message), ...(pure && !tests ? [touchesTheWorld] : [])] },
			],
			'no-restricted-globals': ['error', ...(pure && !tests ? ['process', 'fetch'] : [])],
			'no-restricted-syntax': ['error', ...(pure && !tests ? clock : [])],
		},
	}));
}

function stageRules(stage) {
	const message =
		'A stage never imports another; what two stages need lives in src/language or src/text.';
	const patterns = [
		restricted(
			stages.filter((name) => name !== stage),
			message,
		),
		restricted(
			folders.filter(
				(name) => name !== 'pipeline' && !['language', 'text', 'model'].includes(name),
			),
			'A stage may import src/language, src/text and src/model.',
		),
	];
	return [
		{
			files: [`src/pipeline/${stage}/**/*.ts`],
			rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, touchesTheWorld] }] },
		},
		{
			files: [`src/pipeline/${stage}/**/*.test.ts`, `src/pipeline/${stage}/testing/**`],
			rules: { 'no-restricted-imports': ['error', { patterns }] },
		},
	];
}

export default defineConfig(
	{ ignores: ['dist/', '.astro/', '.site-*/', 'content/', 'seeds/', 'public/', '**/fixtures/'] },
	tseslint.configs.strictTypeChecked,
	tseslint.configs.stylisticTypeChecked,
	astro.configs.recommended,
	astro.configs['jsx-a11y-recommended'],
	{
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
		},
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// Indexing is checked by noUncheckedIndexedAccess; where a bound is known the mark says so.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'max-lines': ['error', { max: 200 }],
			// A wide table scrolls within a region of its own, which the keys must reach.
			'astro/jsx-a11y/no-noninteractive-tabindex': [
				'error',
				{ tags: [], roles: ['tabpanel', 'region'], allowExpressionValues: true },
			],
		},
	},
	Object.entries(mayImport).flatMap(([folder, allowed]) => folderRules(folder, allowed)),
	stages.flatMap(stageRules),
	{
		files: ['scripts/**/*.ts'],
		rules: { 'no-restricted-syntax': ['error', argumentsUnguarded] },
	},
	{
		// wink-nlp takes its accessors (`its.pos`) by reference; they use no `this`
		files: ['src/language/tokens.ts'],
		rules: { '@typescript-eslint/unbound-method': 'off' },
	},
	{ files: ['**/*.js', '**/*.mjs', '**/*.astro'], extends: [tseslint.configs.disableTypeChecked] },
);

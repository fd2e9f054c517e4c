import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const stages = ['read', 'segment', 'detect', 'align', 'annotate'];

/**
 * The directions of the design: a folder may import what stands to its right.
 *   scripts -> pipeline -> ledger -> language -> model
 *   pages -> layouts -> components -> views -> model;  pages -> export -> model
 */
const mayImport = {
	model: [],
	language: ['model'],
	ledger: ['model', 'language'],
	pipeline: ['model', 'language', 'ledger'],
	export: ['model'],
	views: ['model'],
	components: ['views', 'model'],
	layouts: ['components', 'views', 'styles', 'model'],
	pages: ['layouts', 'components', 'views', 'export', 'model'],
	integrations: ['export', 'views', 'model'],
};

const directions = Object.entries(mayImport).map(([folder, allowed]) => ({
	target: `./src/${folder}`,
	from: ['./src', './scripts'],
	except: [`./${folder}`, ...allowed.map((name) => `./${name}`)],
	message: `src/${folder} may import ${allowed.join(', ') || 'nothing'} only (see CONTRIBUTING.md).`,
}));

const stagesApart = stages.map((stage) => ({
	target: `./src/pipeline/${stage}`,
	from: './src/pipeline',
	except: [`./${stage}`],
	message: 'A stage never imports another stage; what two stages need lives in src/language.',
}));

const filesOnlyInScripts = {
	files: ['src/{model,language,ledger,pipeline,export,views,components,layouts}/**/*.{ts,astro}'],
	ignores: ['**/*.test.ts', '**/testing/**'],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: '^(node:)?(fs|child_process|http|https|net|os|process)(/|$)',
						message: 'Files, network and environment are touched in scripts/ alone.',
					},
				],
			},
		],
		'no-restricted-globals': ['error', 'process', 'Date', 'fetch'],
	},
};

export default defineConfig(
	{ ignores: ['dist/', '.astro/', '.site-*/', 'content/', 'seeds/', 'public/', '**/fixtures/'] },
	tseslint.configs.strictTypeChecked,
	tseslint.configs.stylisticTypeChecked,
	astro.configs.recommended,
	{
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
		},
		plugins: { 'import-x': importX },
		settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
		rules: {
			'import-x/no-restricted-paths': ['error', { zones: [...directions, ...stagesApart] }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// Indexing is checked by noUncheckedIndexedAccess; where a bound is known the mark says so.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'max-lines': ['error', { max: 200 }],
		},
	},
	filesOnlyInScripts,
	{
		// wink-nlp takes its accessors (`its.pos`) by reference; they use no `this`
		files: ['src/language/tokens.ts'],
		rules: { '@typescript-eslint/unbound-method': 'off' },
	},
	{ files: ['**/*.js', '**/*.mjs', '**/*.astro'], extends: [tseslint.configs.disableTypeChecked] },
);

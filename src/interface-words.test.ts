import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { claimEvidence } from './pipeline/align/claims/claim-evidence.ts';
import { routes } from './pipeline/detect/speakers/attribute.ts';
import { text } from './views/interface-text.ts';
import { literalsIn } from './views/testing/literals-in.ts';

/** Stages and views may not import each other: what ties them is tested above both. */
test('every way of finding a speaker has words for readers', () => {
	expect(Object.keys(routes).filter((route) => !text.attribution.rules.has(route))).toEqual([]);
});

test('all that speaks for one claim has words for readers', () => {
	expect(claimEvidence.filter((name) => !text.grouping.evidence.has(name))).toEqual([]);
});

const src = fileURLToPath(new URL('.', import.meta.url));

/** All that makes the pages, without the words of the interface themselves. */
const files = ['views', 'components', 'layouts', 'pages'].flatMap((folder) =>
	readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
		.map((path) => join(folder, path))
		.filter((path) => /\.(?:ts|astro)$/.test(path) && !/\.test\.ts$|\/testing\//.test(path))
		.filter((path) => !path.startsWith('views/text/')),
);

/** Words, or what a list of them would be joined with. */
const prose = /\p{L}{2,},? \p{L}{2,}|^\p{Lu}\p{Ll}+[ :.]|\p{L}{2,}[,;:] |^[,;] $|^ \p{L}{2,} /u;

/** No words for readers: a kind of stance in the data, a selector, classes. */
const names = new Set(['does not confirm', 'input, textarea, select', 'claim shared']);

/** These write for programs: style sheets, markup, types of files; and lists have a file. */
const noWords =
	/^views\/(?:colours|differences\/mark-within|wording\/listed)\.ts$|^pages\/data\/v1\/texts\//;

test('the words of the interface stand in src/views/text, and nowhere else', () => {
	expect(files.length).toBeGreaterThan(200);
	const readers = files.filter((path) => !noWords.test(path));
	const found = readers.flatMap((path) =>
		literalsIn(path, readFileSync(join(src, path), 'utf8'))
			.filter(({ words, shown }) => (shown ? /\p{L}{2,}|[,;]/u : prose).test(words))
			.filter(({ words }) => !names.has(words))
			.map(({ words, line }) => `src/${path}:${line}: ${words}`),
	);
	expect(found).toEqual([]);
});

test('numbers, dates and lists are written by Intl, in the language of the interface', () => {
	const byHand = /Intl\.\w+\(\s*['"`]|\.toLocale\w*\(|\.toFixed\(|\bjoin\((['"])[,;] \1\)/;
	const isTold = /^views\/(?:differences\/word-tokens|wording\/listed)\.ts$/;
	const found = files
		.filter((path) => !isTold.test(path))
		.filter((path) => byHand.test(readFileSync(join(src, path), 'utf8')));
	expect(found).toEqual([]);
});

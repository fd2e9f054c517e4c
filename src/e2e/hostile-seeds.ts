import { mkdir, writeFile } from 'node:fs/promises';
import inputs from '../pipeline/annotate/fixtures/hostile-inputs.json' with { type: 'json' };
import { workshop } from './sites.ts';

export const hostileSeeds = `${workshop}hostile/seeds`;

/** A file that a text tries to write while the site is built. */
export const canary = `${workshop}hostile/canary`;

const literal = inputs.filter(({ expect }) => /^(?:literal|blocks:|one block)/.test(expect));

/** Texts that try to break out of the build or the page, as they stand. */
const bare = literal
	.filter(({ kind }) => kind === 'article')
	.map(({ name, input }) => [`${name}.txt`, input] as const);

/** The same as a headline over a story, so that they become titles, claims and quotations. */
const told = literal
	.filter(({ kind, input }) => ['article', 'meta'].includes(kind) && !/[\r\n]/.test(input.trim()))
	.map(({ name, input }) => [`told-${name}.txt`, story(input.trim())] as const);

const writer = `{(await import('node:fs')).writeFileSync(${JSON.stringify(canary)}, 'x')}`;

/** The seed files of an event made of nothing but hostile texts, by name. */
export const hostileTexts: ReadonlyMap<string, string> = new Map([
	...bare,
	...told,
	['canary.txt', `export const x = ${writer}\n\n${story(writer)}`],
]);

function story(words: string): string {
	return `${words}

The north pier reopened on Monday, the port office of ${words} said.

“We have replaced 40 planks, and ${words} is one of them,” harbour master Ada Quill told reporters.
`;
}

export async function writeHostileSeeds(): Promise<void> {
	const folder = `${hostileSeeds}/hostile-harbour`;
	await mkdir(folder, { recursive: true });
	for (const [file, text] of hostileTexts) await writeFile(`${folder}/${file}`, text);
}

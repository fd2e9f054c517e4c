import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { pageGuard } from './page-guard.ts';

/** What the guard does with the text of a file before it is compiled. */
function transform(text: string, id: string, content = '/desk/content/') {
	const updateConfig = vi.fn<(config: { vite: { plugins: Plugin[] } }) => void>();
	const setup = pageGuard({ content: pathToFileURL(content) }).hooks['astro:config:setup'];
	(setup as (options: unknown) => void)({ updateConfig });
	updateConfig.mock.calls[0]![0].vite.plugins[0]!.transform.handler(text, id);
}

interface Plugin {
	readonly transform: { readonly handler: (text: string, id: string) => void };
}

const page = (body: string) => `---\ntitle: Us\ndescription: Who we are.\n---\n\n${body}\n`;

test('hands no page to the compiler that may hold code, wherever it lies', () => {
	const code = page('Text.\n\nexport const a = run()');
	for (const id of ['/desk/content/pages/people.mdx', '/elsewhere/people.mdx'])
		expect(() => {
			transform(code, id);
		}).toThrow(`${id}:8:1 A page may not import or export anything.`);
	transform(page('We *check*.'), '/desk/content/pages/people.mdx');
});

test('is not taken in by the name of a folder', () => {
	expect(() => {
		transform(page('{run()}'), '/articles/pages/people.mdx', '/articles/');
	}).toThrow('only a comment may stand');
});

test('lets through the articles, which the program writes', () => {
	transform(page('{run()}'), '/desk/content/articles/quay/evening.mdx');
});

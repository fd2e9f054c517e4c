import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtPages, filesIn } from './built-pages.ts';
import { buildSite, runCommand } from './run-command.ts';
import { project, sites, workshop } from './sites.ts';
import { expect, test } from './watched-page.ts';

// One after another: a content is built from by one command at a time.
test.describe.configure({ mode: 'default', timeout: 60_000 });

test('two builds give the same site, byte for byte', async () => {
	const again = `${workshop}again/site`;
	await buildSite({ ...sites.root, out: again });
	await expectSame(again, sites.root.out);
});

test('a second build in one place draws no share card anew, and gives the same site', async () => {
	const { content, host, out } = { ...sites.root, out: `${workshop}again/site` };
	const how = ['--verbose', '--site', host, '--content', content, '--out', out];
	const built = await runCommand('build', ...how);
	expect(built.out + built.said).toContain('share cards, 0 of them drawn anew');
	await expectSame(out, sites.root.out);
});

test('where nothing can be drawn the site lacks its cards alone, and one warning says why', async () => {
	const { content, host, out } = { ...sites.root, out: `${workshop}undrawn/site` };
	process.env['NODE_OPTIONS'] = `--import ${new URL('without-drawing.ts', import.meta.url).href}`;
	const { said } = await runCommand('build', '--site', host, '--content', content, '--out', out);
	delete process.env['NODE_OPTIONS'];
	expect(said.match(/\[WARN\].*/g)).toEqual([
		expect.stringContaining('@takumi-rs/core could not be loaded'),
	]);
	const files = (folder: string) =>
		filesIn(folder).filter((path) => !/^(?:pagefind|cards)\//.test(path));
	expect(files(out)).toEqual(files(sites.root.out));
	expect(builtPages(out).some(({ html }) => html.includes('og:image'))).toBe(false);
});

test('the order in which articles come changes nothing in the content', async () => {
	const [forward, backward] = [`${workshop}forward`, `${workshop}backward`];
	await copySeeds(forward, (names) => names.toSorted());
	await copySeeds(backward, (names) => names.toSorted().toReversed());
	for (const folder of [forward, backward]) await buildContent(folder);
	await expectSame(`${forward}/content`, `${backward}/content`);
	await buildContent(forward);
	await expectSame(`${forward}/content`, `${backward}/content`);
});

async function buildContent(folder: string): Promise<void> {
	await runCommand('content', '--seeds', `${folder}/seeds`, '--content', `${folder}/content`);
}

/** Copy the sample articles one after another, in an order of one's own. */
async function copySeeds(folder: string, order: (names: string[]) => string[]): Promise<void> {
	for (const event of await readdir(`${project}seeds`)) {
		const [from, to] = [`${project}seeds/${event}`, `${folder}/seeds/${event}`];
		await mkdir(to, { recursive: true });
		for (const name of order(await readdir(from))) await copyFile(join(from, name), join(to, name));
	}
}

/** What the commands keep for themselves, and the filters that Pagefind lists in no order. */
const leftOut = /^\.variorum\/|^pagefind\/(?:filter\/|pagefind-entry\.json|.*\.pf_meta)/;

/** Compare all files of two folders. */
async function expectSame(a: string, b: string): Promise<void> {
	const [names, others] = [a, b].map((folder) =>
		filesIn(folder).filter((path) => !leftOut.test(path)),
	);
	expect(names).toEqual(others);
	expect(names!.length).toBeGreaterThan(5);
	const different: string[] = [];
	for (const name of names!) {
		const [one, other] = [await readFile(join(a, name)), await readFile(join(b, name))];
		if (!one.equals(other)) different.push(name);
	}
	expect(different).toEqual([]);
}

import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evening, harbourSeeds, morning } from '../testing/harbour-seeds.ts';
import { localServer } from '../testing/local-server.ts';
import { runVariorum } from '../testing/run-script.ts';
import { readTree, temporaryFolder, type Tree } from '../testing/temporary-folder.ts';

const page = `<!doctype html><html lang="en"><head><title>Pier reopens – Arby Post</title>
<meta property="og:site_name" content="The Arby Post"><link rel="canonical" href="https://arby.example/pier"></head>
<body><article><h1>Pier reopens</h1><p>The south pier reopened on Tuesday, the ferry company said, after
nine weeks in which no boat could land, and many people in the town had lost their work.</p></article></body></html>`;

async function add(files: Tree, ...args: string[]) {
	const place = await temporaryFolder(files);
	const result = await runVariorum('add', args, place);
	const tree = await readTree(place);
	const written = Object.fromEntries(Object.entries(tree).filter(([path]) => !(path in files)));
	return { ...result, place, written };
}

test('adds a page: its words to seeds/, what it says of itself to content/sources/', async () => {
	const { code, out, written } = await add({ 'page.html': page }, 'page.html', '--event', 'pier');
	expect(code).toBe(0);
	expect(written).toEqual({
		'content/sources/pier/the-arby-post-pier-reopens.yaml':
			'publisher: The Arby Post\nurl: https://arby.example/pier\nlanguage: en\n',
		'seeds/pier/the-arby-post-pier-reopens.txt':
			'Pier reopens\nThe south pier reopened on Tuesday, the ferry company said, after nine weeks in which no boat could land, and many people in the town had lost their work.\n',
	});
	expect(out).toBe(
		'added seeds/pier/the-arby-post-pier-reopens.txt\n  Pier reopens\n  The Arby Post, https://arby.example/pier\n1 article added, 0 refused\n',
	);
});

test('an editor knows better than the page, and names the file', async () => {
	const said = ['--publisher', 'Arby Evening', '--date', '2025-03-03', '--slug', 'pier-open'];
	const args = ['page.html', '--event', 'pier', ...said, '--json'];
	const { out, written } = await add({ 'page.html': page }, ...args);
	expect(Object.keys(written)).toContain('seeds/pier/pier-open.txt');
	expect(JSON.parse(out)).toMatchObject({
		added: [
			{
				article: 'pier/pier-open',
				record: { publisher: 'Arby Evening', date: '2025-03-03', url: 'https://arby.example/pier' },
			},
		],
		refused: [],
	});
});

test('refuses the bad ones of several by name, and adds the others', async () => {
	const files = { 'a.txt': morning, 'b.pdf': '%PDF', 'd.txt': ' \n', 'e.txt': 'One\u0007' };
	const names = ['a.txt', 'b.pdf', 'c.txt', 'd.txt', 'e.txt'];
	const { code, said, written, place } = await add(files, ...names, '--event', 'harbour');
	expect(code).toBe(1);
	expect(Object.keys(written)).toEqual(['seeds/harbour/a.txt']);
	expect(said).toContain(
		'Its outlet, day, and address are not known. Write “publisher: …”, “date: …”',
	);
	expect(said).toContain(
		'b.pdf\n  error [unknown-format] Its name doesn’t end like that of a text',
	);
	expect(said).toContain(
		`c.txt\n  error [unreadable] There is no such file in ${place}. Did you mean “a.txt”?`,
	);
	expect(said).toContain('d.txt\n  error [no-article] There are no words in it.');
	expect(said).toContain('e.txt\n  1:4 error [control-character] Control character U+0007');
});

test('says where the lines at the head of Markdown are wrong, with the line', async () => {
	const note = '---\ntitle: "Pier\ndate: 2025-03-03\n---\nIt did.\n';
	const { said } = await add({ 'notes/pier.md': note }, 'notes/pier.md', '--event', 'pier');
	expect(said).toBe(
		'notes/pier.md\n  2:8 error [no-article] The lines between --- at its head are not valid YAML: the quotation mark that opens here is never closed.\n      title: "Pier\n\n1 error\n\n',
	);
});

test.each([
	['the same words', morning, 'it has the words of'],
	['nearly the same words', morning.replace('40', '41'), 'it shares 8'],
])('refuses %s, and says where they are', async (_, text, how) => {
	const long = Array.from({ length: 40 }, (__, index) => `Word ${index} follows.`).join(' ');
	const files = { 'seeds/harbour/morning.txt': morning + long, 'read again.txt': text + long };
	const { code, said, written } = await add(files, 'read again.txt', '--event', 'harbour');
	expect(said).toContain(`[same-article] This article is there already: ${how.slice(0, 9)}`);
	expect(said).toContain(
		"seeds/harbour/morning.txt. If its outlet has edited it, run: npx variorum update 'read again.txt' --article harbour/morning.",
	);
	expect({ code, written }).toEqual({ code: 1, written: {} });
});

test('refuses an address that the event has, and one article twice', async () => {
	const files = {
		'seeds/pier/a.txt': 'Other words.\n',
		'content/sources/pier/a.yaml': 'url: http://www.arby.example/pier/\n',
		'page.html': page,
	};
	const { said } = await add(files, 'page.html', '--event', 'pier');
	expect(said).toContain('it has the address of seeds/pier/a.txt');
	const twice = await add({ 'page.html': page }, 'page.html', 'page.html', '--event', 'pier');
	expect(twice.out).toContain('1 article added, 1 refused');
});

test('another outlet may print the same text', async () => {
	const files = {
		'seeds/harbour/morning.txt': morning,
		'content/sources/harbour/morning.yaml': 'publisher: The Arby Post\n',
		'wire.txt': morning,
	};
	const { code, written } = await add(
		files,
		'wire.txt',
		'--event',
		'harbour',
		'--publisher',
		'Echo',
	);
	expect(code).toBe(0);
	expect(Object.keys(written)).toContain('seeds/harbour/wire.txt');
});

test('overwrites nothing: a number tells names apart, and a name that was asked for is refused', async () => {
	const files = { ...harbourSeeds, 'evening.txt': 'Other words stand here.\n' };
	expect((await add(files, 'evening.txt', '--event', 'harbor')).said).toContain(
		'“harbor” is a new',
	);
	const { written } = await add(files, 'evening.txt', '--event', 'harbour');
	expect(Object.keys(written)).toEqual(['seeds/harbour/evening-2.txt']);
	const args = ['evening.txt', '--event', 'harbour', '--slug', 'evening'];
	const { code, said } = await add(files, ...args);
	expect(said).toContain('[name-taken] There is an article evening in seeds/harbour');
	expect(code).toBe(1);
});

test('nothing is written through a link', async () => {
	const files = { 'a.txt': evening, 'elsewhere/note.txt': 'Mine.', ...harbourSeeds };
	const place = await temporaryFolder(files);
	await symlink(join(place, 'elsewhere'), join(place, 'seeds/pier'));
	const { code, said } = await runVariorum('add', ['a.txt', '--event', 'pier'], place);
	expect(said).toContain('seeds/pier is a symbolic link.');
	expect(code).toBe(2);
	expect(await readTree(join(place, 'elsewhere'))).toEqual({ 'note.txt': 'Mine.' });
});

test('fetches an address, on this machine only where it is allowed', async () => {
	const address = await localServer((_, response) => {
		response.setHeader('content-type', 'text/html').end(page);
	});
	const refused = await add({}, address, '--event', 'pier');
	expect(refused.said).toContain('error [not-fetched] Its host is 127.0.0.1, an address of this');
	expect(refused).toMatchObject({ code: 1, written: {} });
	const { code } = await add({}, address, '--event', 'pier', '--allow-private');
	expect(code).toBe(0);
});

test('a page of another kind is refused', async () => {
	const address = await localServer((_, response) => {
		response.setHeader('content-type', 'application/pdf').end('%PDF');
	});
	const { code, said } = await add({}, address, '--event', 'pier', '--allow-private');
	expect(said).toContain(
		'[unknown-format] It is application/pdf, and only plain text, Markdown and',
	);
	expect(code).toBe(1);
});

test.each([
	[['a.txt'], 'Name the event with --event: its folder in seeds/. There are: harbour.'],
	[['a.txt', '--event', 'Harbour'], 'Did you mean “harbour”?'],
	[['a.txt', '--event', 'harbour', '--slug', '../a'], 'Give small letters, digits and hyphens'],
	[
		['a.txt', '--event', 'harbour', '--url', 'ftp://x'],
		'Give an address that begins with https://',
	],
	[['a.txt', 'b.txt', '--event', 'harbour', '--slug', 'a'], '--slug belongs to one article'],
	[[], 'missing required argument'],
])('%j is wrong usage', async (args, message) => {
	const { code, said, written } = await add({ ...harbourSeeds, 'a.txt': 'Words.' }, ...args);
	expect(said).toContain(message);
	expect({ code, written }).toEqual({ code: 2, written: {} });
});

test('never gives the name of an article that was taken out to another', async () => {
	const ledger = {
		event: 'harbour',
		slugs: [{ kind: 'article', key: 'b.txt', slug: 'b' }],
		entries: [],
		count: 1,
	};
	const files = { 'content/ledger/harbour.json': JSON.stringify(ledger), 'b.txt': morning };
	const { written } = await add(files, 'b.txt', '--event', 'harbour');
	expect(Object.keys(written)).toEqual(['seeds/harbour/b-2.txt']);
	const named = await add(files, 'b.txt', '--event', 'harbour', '--slug', 'b');
	expect(named.said).toContain('or one was published and taken out. Give another --slug.');
});

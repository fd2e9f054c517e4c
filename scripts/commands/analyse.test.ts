import { expect, test } from 'vitest';
import { runVariorum } from '../testing/run-script.ts';
import { readTree, temporaryFolder } from '../testing/temporary-folder.ts';

const article = '“We have replaced 40 planks,” harbour master Ada Quill told reporters.\n';

test('prints one JSON document and writes no file', async () => {
	const folder = await temporaryFolder({ 'a.txt': article, 'b.txt': article });
	const { code, out } = await runVariorum('analyse', ['.'], folder);
	expect(code).toBe(0);
	const document = JSON.parse(out) as { articles: { file: string }[]; utterances: unknown[] };
	expect(document.articles.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
	expect(document.utterances).toHaveLength(1);
	expect(await readTree(folder)).toEqual({ 'a.txt': article, 'b.txt': article });
});

test('prints the analysis of the others when an article is refused', async () => {
	const folder = await temporaryFolder({ 'news/$& x/a.txt': article, 'news/$& x/b.txt': '' });
	const { code, out, said } = await runVariorum('analyse', ['news/$& x'], folder);
	expect(code).toBe(1);
	expect((JSON.parse(out) as { articles: unknown[] }).articles).toHaveLength(1);
	expect(said).toContain('news/$& x/b.txt\n  error [empty] This file is empty.');
});

test('prints no analysis where there is no article', async () => {
	const folder = await temporaryFolder();
	const { code, out, said } = await runVariorum('analyse', ['.'], folder);
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(said).toContain('There is no article in this folder.');
});

test.each([
	[[], 'missing required argument'],
	[['nwes'], 'There is no folder nwes. Did you mean “news”?'],
	[['news/a.txt'], 'news/a.txt is a file.'],
	[['news', 'more'], 'too many arguments'],
	[['.'], 'There is no article in .. Did you mean its folder: news?'],
])('%j is wrong usage', async (args, message) => {
	const place = await temporaryFolder({ 'news/a.txt': article });
	const { code, out, said } = await runVariorum('analyse', args, place);
	expect(said).toContain(message);
	expect({ code, out }).toEqual({ code: 2, out: '' });
});

test('takes a folder whose name begins with dashes after --', async () => {
	const place = await temporaryFolder({ '--help/a.txt': article });
	expect(await runVariorum('analyse', ['--', '--help'], place)).toMatchObject({ code: 0 });
});

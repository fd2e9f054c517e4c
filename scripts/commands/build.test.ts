import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPlace } from '../testing/built-place.ts';
import { runVariorum } from '../testing/run-script.ts';
import { readTree, temporaryFolder } from '../testing/temporary-folder.ts';

test.each(['.', '..', 'content', 'seeds/harbour', 'notes', 'package.json'])(
	'puts no site in the place of %s, and leaves all as it is',
	async (out) => {
		const files = {
			'content/settings.yaml': 'name: Quay\n',
			'notes/thesis.txt': 'years of work',
			'package.json': '{}',
			'seeds/harbour/a.txt': 'A.',
		};
		const place = await temporaryFolder(files);
		const { code, said } = await runVariorum('build', ['--out', out], place);
		expect(said).toMatch(/^error: .* Give --out a folder/);
		expect(code).toBe(2);
		expect(await readTree(place)).toEqual(files);
	},
);

test('builds no site without content', async () => {
	const { code, said } = await runVariorum('build', [], await temporaryFolder());
	expect(said).toContain('Build it with: npx variorum content');
	expect(code).toBe(2);
});

test('builds no site while what the desk wrote for it can’t be read', async () => {
	const place = await temporaryFolder({ 'content/settings.yaml': '# ours\nnmae: The Quay Desk\n' });
	const { code, said } = await runVariorum('build', [], place);
	expect(said).toContain('content/settings.yaml\n  2:1 error [settings] “nmae” is not a key of');
	expect(said).toContain('Did you mean “name”?');
	expect(said).toContain('The site was not built');
	expect(code).toBe(1);
});

test('shows in the place of a page that holds code, or has a broken header, the one of the program', async () => {
	const place = await builtPlace({
		'content/pages/people.mdx': `---\ntitle: Us\ndescription: Us.\n---\n\nexport const ran = process.getBuiltinModule('fs').writeFileSync('PLACE/ran', '')\n`,
		'content/pages/funding.mdx': '---\ntitel: Money\ndescription: Ours.\n---\n\nPaid by us.\n',
		'content/pages/about.mdx': '---\ntitle: Ours\ndescription: Ours.\n---\n\nWe are the quay.\n',
	});
	const people = join(place, 'content/pages/people.mdx');
	await writeFile(people, (await readFile(people, 'utf8')).replace('PLACE', place));
	const { code, said } = await runVariorum('build', [], place);
	expect(said).toContain('content/pages/people.mdx\n  6:1 error [hand-written-mdx]');
	expect(said).toMatch(/pages\/funding\.mdx\n {2}2:1 error \[page\] “titel” is not a key/u);
	expect(code).toBe(1);
	expect(existsSync(join(place, 'ran'))).toBe(false);
	const shown = async (name: string) => readFile(join(place, 'dist', name, 'index.html'), 'utf8');
	expect(await shown('about')).toContain('We are the quay.');
	expect(await shown('people')).toContain('[Name of the desk]');
	expect(await shown('funding')).not.toContain('Paid by us');
}, 180_000);

import { expect, test, vi } from 'vitest';
import { runVariorum } from '../testing/run-script.ts';
import { readTree, temporaryFolder } from '../testing/temporary-folder.ts';

// Processes are slow to start on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

test.each(['.', '..', 'content', 'seeds/harbour', 'notes', 'package.json'])(
	'puts no site in the place of %s, and leaves all as it is',
	async (out) => {
		const files = {
			'content/events/harbour.json': '{}',
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
	expect(said).toContain('Build it with: npm run content');
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

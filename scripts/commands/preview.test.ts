import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runVariorum } from '../testing/run-script.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const script = fileURLToPath(new URL('../variorum.ts', import.meta.url));

test.each(['SIGINT', 'SIGTERM'] as const)(
	'prints its address, and ends well on %s',
	async (signal) => {
		const cwd = await temporaryFolder({ 'dist/index.html': 'home' });
		const child = spawn(process.execPath, [script, 'preview', '--base', 'repo'], { cwd });
		const [line] = (await once(child.stdout, 'data')) as [Buffer];
		expect(line.toString()).toMatch(/^Serving on http:\/\/127\.0\.0\.1:\d+\/repo\/\n$/);
		child.kill(signal);
		expect(await once(child, 'close')).toEqual([0, null]);
	},
);

const repo = { 'dist/index.html': '<link href="/repo/_astro/page.css">' };

test.each([
	[[], '/repo/', ''],
	[['--base', '/repo'], '/repo/', ''],
	[
		['--base', '/'],
		'/',
		'warning: The site in dist was built for /repo/, and its links lead there, not to /. Build it for that with: npx variorum build --base /\n',
	],
])('%j serves a site that was built for /repo/ at %s', async (args, base, warning) => {
	const child = spawn(process.execPath, [script, 'preview', ...args], {
		cwd: await temporaryFolder(repo),
	});
	let said = '';
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const [line] = (await once(child.stdout, 'data')) as [Buffer];
	expect(new URL(/\S+(?=\n)/.exec(line.toString())?.[0] ?? '').pathname).toBe(base);
	child.kill('SIGTERM');
	await once(child, 'close');
	expect(said).toBe(warning);
});

test('says what to run where there is no site', async () => {
	const { code, said } = await runVariorum('preview', [], await temporaryFolder());
	expect(said).toContain('Build it with: npx variorum build');
	expect(code).toBe(2);
});

test.each([
	[['--base', '/a b/'], 'Give a path such as /repo/.'],
	[['--base', '/../'], 'Give a path such as /repo/.'],
	[['--port', '70000'], 'Give a number from 1 to 65535.'],
	[['--prot', '1'], 'Did you mean --port?'],
])('%j is wrong usage', async (args, message) => {
	const { code, said } = await runVariorum('preview', args, await temporaryFolder());
	expect(said).toContain(message);
	expect(code).toBe(2);
});

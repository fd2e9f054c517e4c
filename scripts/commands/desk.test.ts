import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { harbourSeeds } from '../testing/harbour-seeds.ts';
import { runVariorum } from '../testing/run-script.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const script = fileURLToPath(new URL('../variorum.ts', import.meta.url));

test('prints an address with a token, and ends well', async () => {
	const cwd = await temporaryFolder(harbourSeeds);
	const child = spawn(process.execPath, [script, 'desk'], { cwd });
	const [line] = (await once(child.stdout, 'data')) as [Buffer];
	expect(line.toString()).toMatch(/^Desk on http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/\n$/u);
	const address = /\S+(?=\n)/u.exec(line.toString())?.[0] ?? '';
	expect(await (await fetch(address)).text()).toContain('Pairs that may be one');
	child.kill('SIGTERM');
	expect((await once(child, 'close'))[1]).toBeNull();
});

test('says what to do where there are no articles', async () => {
	const { code, said } = await runVariorum('desk', [], await temporaryFolder());
	expect(said).toContain('seeds');
	expect(code).toBe(2);
});

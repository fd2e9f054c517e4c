import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

/** Called by a Node that says it is another one; and by one that is on a system for which none comes with the packages. */
function called(...others: string[]) {
	const versions = `{ ...process.versions, node: '20.1.0' }`;
	const old = `Object.defineProperty(process, 'versions', { value: ${versions} });${others.join('')}`;
	const preload = `data:text/javascript,${encodeURIComponent(old)}`;
	return spawnSync(process.execPath, ['--import', preload, 'scripts/variorum.mjs', '--help'], {
		encoding: 'utf8',
	});
}

const elsewhere = `Object.defineProperty(process, 'platform', { value: 'plan9' });`;

function isPacked(): boolean {
	try {
		createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/bin/node`);
		return true;
	} catch {
		return false;
	}
}

test.runIf(isPacked())('an old Node hands over to the one that came with the packages', () => {
	const { status, stdout } = called();
	expect(stdout).toContain('Usage: variorum');
	expect(status).toBe(0);
});

test('where none came, it says which is needed', () => {
	const { status, stderr } = called(elsewhere);
	expect(stderr).toBe(
		'Variorum needs Node 22.19 or newer, and this is Node 20.1.0. Install a newer one from https://nodejs.org.\n',
	);
	expect(status).toBe(1);
});

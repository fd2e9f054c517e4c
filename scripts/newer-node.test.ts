import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

/** Called by a Node that says it is another one; and by one that is on a system for which none comes with the packages. */
function called(script: string, ...others: string[]) {
	const versions = `{ ...process.versions, node: '20.1.0' }`;
	const old = `Object.defineProperty(process, 'versions', { value: ${versions} });${others.join('')}`;
	const preload = `data:text/javascript,${encodeURIComponent(old)}`;
	return spawnSync(process.execPath, ['--import', preload, script, '--help'], {
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

const scripts = ['scripts/variorum.mjs', 'scripts/test.mjs'];

test.runIf(isPacked()).each(scripts)(
	'an old Node hands %s over to the one that came with the packages',
	(script) => {
		const { status, stdout } = called(script);
		expect(stdout).toContain('Usage: ');
		expect(status).toBe(0);
	},
);

test.each(scripts)('where none came, %s says which is needed', (script) => {
	const { status, stderr } = called(script, elsewhere);
	expect(stderr).toBe(
		'Variorum needs Node 22.19 or newer, and this is Node 20.1.0. Install a newer one from https://nodejs.org.\n',
	);
	expect(status).toBe(1);
});

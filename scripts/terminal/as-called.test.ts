import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { subcommands } from '../subcommands.ts';
import { asCalled } from './as-called.ts';

const inRepository = { npm_lifecycle_script: 'node scripts/variorum.mjs check' };

test.each([
	['of the installed package', {}, 'npx variorum content --plan'],
	[
		'in a folder whose own script runs it',
		{ npm_lifecycle_script: 'variorum check' },
		'npx variorum content --plan',
	],
	['by a script of the repository', inRepository, 'npm run content -- --plan'],
])('a command %s', (_, env, called) => {
	expect(asCalled('content', '--plan', env)).toBe(called);
});

test('in the repository each command goes by the script that runs it', async () => {
	const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
		scripts: Record<string, string>;
	};
	for (const { names } of subcommands) {
		const called = asCalled(names[0], '', inRepository);
		const script = /^npm run (?<script>.+)$/u.exec(called)?.groups?.['script'];
		if (script === undefined)
			expect(Object.values(scripts).join()).not.toContain(`variorum.mjs ${names[0]}`);
		else expect(scripts[script]).toBe(`node scripts/variorum.mjs ${names[0]}`);
	}
});

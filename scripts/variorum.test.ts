import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { subcommands } from './subcommands.ts';
import { runVariorum } from './testing/run-script.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('lists its commands', async () => {
	const { code, out } = await runVariorum('--help', [], await temporaryFolder());
	for (const { names, summary } of subcommands)
		expect(out.replace(/\s+/gu, ' ')).toContain(`${names[0]} ${summary}`);
	expect(code).toBe(0);
});

test.each(subcommands.map(({ names, load }) => [names[0], load] as const))(
	'%s goes by its name in the list, and takes --help',
	async (name, load) => {
		const { command } = await load();
		expect(command.name()).toBe(name);
		expect(command.helpInformation()).toContain('-h, --help');
		expect(command.description()).toMatch(/^[A-Z].*\.$/u);
	},
);

test('“help” asks for the help of a command', async () => {
	const { code, out } = await runVariorum('help', ['preview'], await temporaryFolder());
	expect(out).toMatch(/^Usage: variorum preview \[options\]/u);
	expect(code).toBe(0);
});

test('an unknown command is wrong usage', async () => {
	const { code, said } = await runVariorum('statsu', [], await temporaryFolder());
	expect(said).toContain('Did you mean status?');
	expect(code).toBe(2);
});

test('each npm script that runs a command goes by a name of it, so that advice names the script', async () => {
	const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
		scripts: Record<string, string>;
	};
	for (const [script, line] of Object.entries(scripts)) {
		const name = /scripts\/variorum\.mjs (?<name>\w+)$/u.exec(line)?.groups?.['name'];
		if (name === undefined) continue;
		expect(subcommands.find(({ names }) => names[0] === name)?.names).toContain(script);
	}
});

test('README.md has every command', async () => {
	const readme = await readFile('README.md', 'utf8');
	const missing = subcommands.filter(({ names }) => !readme.includes(`npx variorum ${names[0]}`));
	expect(missing.map(({ names }) => names[0])).toEqual([]);
});

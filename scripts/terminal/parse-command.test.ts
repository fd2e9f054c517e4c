import { expect, test, vi } from 'vitest';
import { defineCommand } from './define-command.ts';
import { parseCommand } from './parse-command.ts';

/** Parse as a shell would start it; what commander itself prints is dropped. */
function parsed(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
	const command = defineCommand('npm run content --', 'Build.')
		.option('--check', 'write nothing')
		.option('--event <name>', 'build one event')
		.option('--max-bytes <n>', 'refuse larger articles')
		.configureOutput({ writeErr: () => undefined });
	return parseCommand(command, ['node', 'content.ts', ...args], env).opts();
}

test('reads the options', () => {
	expect(parsed(['--check', '--event', 'harbour'])).toEqual({ check: true, event: 'harbour' });
});

test.each([
	[{ npm_config_check: 'true' }, '--check for itself. Write: npm run content -- --check'],
	[{ npm_config_event: 'pier' }, '--event for itself. Write: npm run content -- --event pier'],
	[{ npm_config_event: 'true' }, 'Write: npm run content -- --event <name>'],
	[{ npm_config_max_bytes: '9' }, 'Write: npm run content -- --max-bytes 9'],
	[
		{ npm_config_check: 'true', npm_config_event: 'pier' },
		'--check and --event for itself. Write: npm run content -- --check --event pier',
	],
])('stops where npm took an option: %j', (env, message) => {
	expect(() => parsed([], env)).toThrow(/^npm took /);
	expect(() => parsed([], env)).toThrow(message);
});

test('does not mind what else npm is set to', () => {
	expect(
		parsed([], { npm_config_registry: 'https://registry.example', npm_config_check: '' }),
	).toEqual({});
});

test('says where options stand when there are too many arguments', () => {
	const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	expect(() => parsed(['harbour'])).toThrow('too many arguments');
	expect(write).toHaveBeenCalledWith(
		'Options stand behind two dashes: npm run content -- --help\n',
	);
});

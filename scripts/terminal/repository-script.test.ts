import { expect, test } from 'vitest';
import { repositoryScript } from './repository-script.ts';

const inRepository = { npm_lifecycle_script: 'node scripts/variorum.mjs check' };

test.each([
	['check', 'check'],
	['build', 'site'],
	['preview', 'serve'],
	['init', undefined],
])('in the repository %s goes by the script %s', (name, script) => {
	expect(repositoryScript(name, inRepository)).toBe(script);
});

test.each(['variorum build', 'node node_modules/variorum/scripts/variorum.mjs build'])(
	'elsewhere no command goes by a script, whatever the script is called that runs %s',
	(script) => {
		const env = { npm_lifecycle_script: script, npm_lifecycle_event: 'site' };
		expect(repositoryScript('build', env)).toBeUndefined();
	},
);

import { expect, test } from 'vitest';
import { repositoryScript } from './repository-script.ts';

const inRepository = { npm_lifecycle_script: 'node scripts/variorum.ts check' };

test.each([
	['check', 'check'],
	['build', 'site'],
	['preview', 'serve'],
	['init', undefined],
])('in the repository %s goes by the script %s', (name, script) => {
	expect(repositoryScript(name, inRepository)).toBe(script);
});

test('elsewhere no command goes by a script, whatever the script is called that runs it', () => {
	const env = { npm_lifecycle_script: 'variorum build', npm_lifecycle_event: 'site' };
	expect(repositoryScript('build', env)).toBeUndefined();
});

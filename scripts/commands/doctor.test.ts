import { expect, test } from 'vitest';
import { examineNode } from '../doctor/examine-node.ts';
import { isInstalled } from '../doctor/examine-packages.ts';
import { examineSettings } from '../doctor/examine-settings.ts';
import { runVariorum } from '../testing/run-script.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

test('tells how each thing is, and what to do where it is not well', async () => {
	const { out } = await runVariorum('doctor', [], await temporaryFolder());
	expect(out).toMatch(
		/^well {2}Node: Node \d+\.\d+\.\d+\nwell {2}packages: all \d+ are installed\n/u,
	);
	expect(out).toContain(
		'poor  version control: this folder is in no git repository\n      Run “git init” and commit',
	);
});

test('fails where the settings are broken, and tells programs why', async () => {
	const place = await temporaryFolder({ 'content/settings.yaml': 'nmae: Pier\n' });
	const { code, out } = await runVariorum('doctor', ['--json'], place);
	expect(code).toBe(1);
	const { ok, diagnoses } = JSON.parse(out) as { ok: boolean; diagnoses: { name: string }[] };
	expect(ok).toBe(false);
	expect(diagnoses.find(({ name }) => name === 'settings')).toEqual({
		name: 'settings',
		state: 'ill',
		found: expect.stringMatching(/^content\/settings\.yaml:1:1: “nmae”/u) as string,
		remedy: 'Mend that line. See: npx variorum check',
	});
});

test.each([
	['20.20.2', 'ill'],
	['22.18.0', 'ill'],
	['22.19.0', 'well'],
	['24.1.0', 'well'],
])('Node %s is %s', (version, state) => {
	expect(examineNode(version)).toMatchObject({ state, found: `Node ${version}` });
});

test('knows a package that is missing from one that is there', () => {
	expect(['astro', 'no-such-package-here'].map((name) => isInstalled(name))).toEqual([true, false]);
});

test('looks at what the environment sets', async () => {
	expect(await examineSettings({ VARIORUM_SITE: 'arby.example' })).toMatchObject({
		state: 'ill',
		found: 'the environment sets VARIORUM_SITE to “arby.example”',
	});
	expect(await examineSettings({ VARIORUM_SITE: 'https://arby.example' })).toEqual({
		state: 'well',
		found: 'set: VARIORUM_SITE',
	});
});

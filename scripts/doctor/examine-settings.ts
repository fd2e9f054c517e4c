import { resolve } from 'node:path';
import { checkedSettings } from '../check/checked-settings.ts';
import type { Diagnosis } from './examinations.ts';
import { asCalled } from '../terminal/as-called.ts';

/** What the commands take from the environment, and how each must look. */
const variables: Readonly<Record<string, RegExp>> = {
	VARIORUM_SITE: /^https?:\/\/\S+$/u,
	VARIORUM_BASE: /^\/?[\w.~/-]*$/u,
	SOURCE_DATE_EPOCH: /^\d{1,11}$/u,
};

export async function examineSettings(env: NodeJS.ProcessEnv = process.env): Promise<Diagnosis> {
	const findings = await checkedSettings({ content: resolve('content'), seeds: resolve('seeds') });
	const [first] = findings;
	if (first) {
		const { line = 1, column = 1, reason } = first;
		const found = `content/settings.yaml:${line}:${column}: ${reason}`;
		return { state: 'ill', found, remedy: `Mend that line. See: ${asCalled('check')}` };
	}
	const set = Object.keys(variables).filter((name) => env[name] !== undefined);
	const odd = set.find((name) => variables[name]?.test(env[name] ?? '') === false);
	if (odd !== undefined) return oddVariable(odd, env[odd] ?? '');
	return { state: 'well', found: set.length > 0 ? `set: ${set.join(', ')}` : 'none are needed' };
}

function oddVariable(name: string, value: string): Diagnosis {
	const found = `the environment sets ${name} to “${value}”`;
	return { state: 'ill', found, remedy: `Set ${name} as README.md says, or unset it.` };
}

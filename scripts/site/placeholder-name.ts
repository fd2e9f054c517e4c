import { readFile } from 'node:fs/promises';
import { readSettings } from '../../src/desk/read-settings.ts';
import { finding, type Finding } from '../../src/model/finding.ts';
import { handWrittenFile } from '../disk/hand-written-file.ts';
import { asCalled } from '../terminal/as-called.ts';

/** The settings with which `init` lets a desk begin. */
const template = new URL('../init/template/settings.yaml', import.meta.url);

/** A warning where the site still has the name that `init` gives to each. */
export async function placeholderName(content: string): Promise<Finding[]> {
	const file = await handWrittenFile(content, 'settings.yaml');
	const name = file && readSettings(file).value?.name;
	if (!name || name !== (await nameByInit())) return [];
	const at = { text: file.text, offset: file.text.search(/^\s*["']?name\b/mu) };
	const reason = `“${name}” is the name that ${asCalled('init')} writes for every desk, and each page and share card shows it. Write the name of your site behind “name:”.`;
	return [finding('site-name', { file: file.path, reason, at })];
}

async function nameByInit(): Promise<string | undefined> {
	const path = 'scripts/init/template/settings.yaml';
	return readSettings({ path, text: await readFile(template, 'utf8') }).value?.name;
}

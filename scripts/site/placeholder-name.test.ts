import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reported } from '../../src/model/testing/reported.ts';
import { newMicrosite } from '../init/new-microsite.ts';
import { builtPlace } from '../testing/built-place.ts';
import { runVariorum } from '../testing/run-script.ts';
import { temporaryFolder, writeTree } from '../testing/temporary-folder.ts';
import { placeholderName } from './placeholder-name.ts';

test('the name that init writes is told, with its place, until the desk writes its own', async () => {
	const place = await temporaryFolder();
	await newMicrosite(place);
	const content = join(place, 'content');
	expect(reported(await placeholderName(content))).toMatchInlineSnapshot(`
		"content/settings.yaml:3:1 warning [site-name]
		  “A fact-check microsite” is the name that npx variorum init writes for every desk, and each page and share card shows it. Write the name of your site behind “name:”.
		  name: A fact-check microsite"
	`);
	await writeTree(place, { 'content/settings.yaml': 'name: The Quay Desk\n' });
	expect(await placeholderName(content)).toEqual([]);
});

test('a site without settings has no name to change, nor has one whose settings can’t be read', async () => {
	const place = await temporaryFolder();
	expect(await placeholderName(join(place, 'content'))).toEqual([]);
	await writeTree(place, { 'content/settings.yaml': 'nmae: A fact-check microsite\n' });
	expect(await placeholderName(join(place, 'content'))).toEqual([]);
});

test.each(['content', 'check'])('“%s” tells it once, and does not fail for it', async (command) => {
	const place = await builtPlace({ 'content/settings.yaml': 'name: A fact-check microsite\n' });
	const { code, said } = await runVariorum(command, [], place);
	expect(code).toBe(0);
	expect(said.match(/1:1 warning \[site-name\]/gu)).toHaveLength(1);
});

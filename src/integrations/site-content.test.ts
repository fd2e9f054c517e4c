import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { siteEvents, siteLedgers } from './site-content.ts';

/** A content folder in which one file has this text. */
async function contentWith(folder: string, name: string, text: string): Promise<URL> {
	const content = await mkdtemp(join(tmpdir(), 'variorum-content-'));
	onTestFinished(() => rm(content, { recursive: true }));
	await mkdir(join(content, folder));
	await writeFile(join(content, folder, name), text);
	return pathToFileURL(`${content}/`);
}

test('a ledger that is cut off is named, and how to have it back', async () => {
	const content = await contentWith('ledger', 'harbour.json', '{"event": "harbour", "slugs": [');
	await expect(siteLedgers(content)).rejects.toThrow(
		/ledger\/harbour\.json is damaged\.\nSyntaxError: .+ JSON .+\n.+ Restore it from version control: git checkout -- \/.*ledger\/harbour\.json$/u,
	);
});

test('an event that lacks something is named, and what of it', async () => {
	const content = await contentWith('events', 'harbour.json', '{"id": "harbour"}');
	await expect(siteEvents(content)).rejects.toThrow(
		/events\/harbour\.json is damaged\.\n[^]*→ at articles[^]*npx variorum content$/u,
	);
});

test('files that an editor or a system leaves beside them are passed over', async () => {
	const content = await contentWith('ledger', '._harbour.json', 'Mac OS X');
	expect(await siteLedgers(content)).toEqual([]);
});

test('there are none before the first build', async () => {
	const content = await contentWith('pages', 'about.mdx', '');
	expect([...(await siteEvents(content)), ...(await siteLedgers(content))]).toEqual([]);
});

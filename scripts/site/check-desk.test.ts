import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPlace } from '../testing/built-place.ts';
import { temporaryFolder, writeTree, type Tree } from '../testing/temporary-folder.ts';
import { reported } from '../../src/model/testing/reported.ts';
import { readLedgers } from '../disk/ledgers.ts';
import { checkDesk } from './check-desk.ts';

async function checked(place: string, files: Tree) {
	await writeTree(place, files);
	const content = join(place, 'content');
	const { settings, findings } = await checkDesk(content);
	const mistakes = findings.filter(({ fatal }) => fatal);
	return { settings, mistakes, warnings: findings.filter(({ fatal }) => !fatal) };
}

test('a site needs no file of the desk', async () => {
	const { settings, mistakes } = await checked(await temporaryFolder(), {});
	expect(settings).toMatchObject({ name: 'Variorum', signatures: 1 });
	expect(mistakes).toEqual([]);
});

test('tells of mistakes in all of its files at once', async () => {
	const { settings, mistakes } = await checked(await temporaryFolder(), {
		'content/settings.yaml': 'nmae: The Quay Desk\n',
		'content/corrections.yaml': 'corrections: none\n',
	});
	expect(settings).toBeUndefined();
	expect(reported(mistakes)).toMatchInlineSnapshot(`
		"content/settings.yaml:1:1 error [settings]
		  “nmae” is not a key of the settings; these are: name, desk, address, language, rights, scale, signatures, contact, colours. Did you mean “name”? The site is not built until this is mended.
		  nmae: The Quay Desk
		content/corrections.yaml:1:1 error [correction]
		  “corrections” must be a list; each correction begins with a dash. The site is not built until this is mended.
		  corrections: none"
	`);
});

test('knows every id and every article that was published', async () => {
	const place = await builtPlace();
	const [ledger] = await readLedgers(join(place, 'content'));
	const { id } = ledger!.entries[0]!;
	const { slug } = ledger!.slugs.find(({ kind }) => kind === 'article')!;
	const correctionOf = (subject: string) => ({
		'content/corrections.yaml': `corrections:\n  - date: 2031-04-05\n    ${subject}\n    wrong: A.\n    right: B.\n    by: Ann\n`,
	});
	expect((await checked(place, correctionOf(`id: ${id}`))).mistakes).toEqual([]);
	expect((await checked(place, correctionOf(`article: ${slug}`))).mistakes).toEqual([]);
	const { mistakes } = await checked(place, correctionOf(`article: ${slug}x`));
	expect(reported(mistakes)).toContain(
		`content/corrections.yaml:3:5 error [correction]\n  No article was ever published as “${slug}x”. Did you mean “${slug}”?`,
	);
	await writeTree(place, { 'content/explainers/start-here.mdx': '' });
	expect((await checked(place, correctionOf('explainer: start-here'))).mistakes).toEqual([]);
});

test('warns of a page that the desk has not made its own, where it says so', async () => {
	const { warnings } = await checked(await temporaryFolder(), {
		'content/pages/funding.mdx': "---\ntitle: 'Funding'\ntemplate: true\n---\n\nWe.\n",
		'content/pages/people.mdx': "---\ntitle: 'Who we are'\n---\n\ntemplate: true\n",
		'content/pages/principles.mdx': "---\ntitle: 'Principles'\n---\n",
		'content/pages/corrections-policy.mdx': "---\ntitle: 'Corrections'\n---\n",
	});
	expect(reported(warnings)).toMatchInlineSnapshot(`
		"content/pages/about.mdx warning [page-template]
		  There is no such page yet: the site shows a template, which says so to readers. Get it with npx variorum init, which overwrites nothing, and fill it in.
		content/pages/funding.mdx:3:1 warning [page-template]
		  This page is still a template, and says so to readers. Put what is true of you in the place of its words, then take out this line.
		  template: true"
	`);
});

test('says of several such pages once what is to be done, with their names', async () => {
	const { warnings } = await checked(await temporaryFolder(), {
		'content/pages/funding.mdx': "---\ntitle: 'Funding'\ntemplate: true\n---\n\nWe.\n",
		'content/pages/people.mdx': "---\ntitle: 'Who we are'\ntemplate: true\n---\n\nWe.\n",
	});
	expect(reported(warnings)).toMatchInlineSnapshot(`
		"content/pages warning [page-template]
		  3 pages (about.mdx, corrections-policy.mdx, principles.mdx) are not there yet: the site shows templates, which say so to readers. Get them with npx variorum init, which overwrites nothing, and fill them in.
		content/pages warning [page-template]
		  2 pages (funding.mdx, people.mdx) are still templates, and say so to readers. Put what is true of you in the place of their words, then take out the line “template: true” of each."
	`);
});

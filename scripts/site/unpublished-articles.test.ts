import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { build, builtPlace } from '../testing/built-place.ts';
import { morning } from '../testing/harbour-seeds.ts';
import { temporaryFolder, writeTree, type Tree } from '../testing/temporary-folder.ts';
import { unpublishedArticles } from './unpublished-articles.ts';

const told = (place: string) => unpublishedArticles(join(place, 'seeds'), join(place, 'content'));

/** A place where one article is published, and others came after. */
async function placeWith(more: Tree): Promise<string> {
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	const place = await builtPlace();
	await writeTree(place, more);
	return place;
}

test('says nothing where all is published, or nothing is there', async () => {
	expect(await told(await placeWith({ 'seeds/harbour/notes.md': '' }))).toBe(undefined);
	expect(await told(await temporaryFolder())).toBe(undefined);
});

test('names the articles that are not in the content yet', async () => {
	const place = await placeWith({ 'seeds/harbour/c.txt': morning, 'seeds/pier/d.txt': morning });
	expect(await told(place)).toBe(
		'2 articles in seeds/ are not in content/: harbour/c.txt, pier/d.txt. They are new, or were refused. Run: npx variorum content, which says why it refuses one',
	);
	await build(place);
	expect(await told(place)).toBe(undefined);
});

test('names no more than anybody reads', async () => {
	const articles = Array.from({ length: 12 }, (_, index) => [`seeds/pier/${index}.txt`, morning]);
	expect(await told(await placeWith(Object.fromEntries(articles) as Tree))).toMatch(
		/^12 articles .* pier\/7\.txt, …\. They/,
	);
});

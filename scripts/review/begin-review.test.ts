import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Ledger } from '../../src/model/ledger.ts';
import { build, builtPlace, contentOf, settingsOf, told } from '../testing/built-place.ts';
import { writeTree } from '../testing/temporary-folder.ts';
import { checkContent } from '../content/build-content.ts';
import { needsWork } from '../content/content-report.ts';
import { beginReview } from './begin-review.ts';

beforeEach(() => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

/** A built place, its content folder, and the ids of a claim and a quotation. */
async function place() {
	const folder = await builtPlace();
	const text = (await contentOf(folder))['ledger/harbour.json'] ?? '';
	const { entries } = JSON.parse(text) as Ledger;
	const idOf = (kind: string) => entries.find((entry) => entry.kind === kind)!.id;
	const content = join(folder, 'content');
	return { folder, content, claim: idOf('claim'), utterance: idOf('utterance') };
}

test('writes a draft, and does not write over one', async () => {
	const { folder, content, claim } = await place();
	expect((await beginReview(content, claim)).written).toBe(true);
	const report = await build(folder);
	expect(told(report)).toContain('This is a draft, and is not published.');
	expect(needsWork(report)).toBe(false);
	await writeTree(content, { [`reviews/${claim}.mdx`]: 'mine' });
	expect((await beginReview(content, claim)).written).toBe(false);
	expect(await readFile(join(content, `reviews/${claim}.mdx`), 'utf8')).toBe('mine');
});

test('reviews nothing but a claim that is there', async () => {
	const { content, claim, utterance } = await place();
	await expect(beginReview(content, utterance)).rejects.toThrow('is a quotation');
	const mistyped = `${claim.slice(0, -1)}b`;
	await expect(beginReview(content, mistyped)).rejects.toThrow(`Did you mean “${claim}”?`);
	await expect(beginReview(content, '../x')).rejects.toThrow('There is no claim “../x”.');
});

test('names the claim that another has become a part of by way of a third', async () => {
	const { content, claim } = await place();
	const file = join(content, 'ledger/harbour.json');
	const ledger = JSON.parse(await readFile(file, 'utf8')) as Ledger;
	const live = ledger.entries.find(({ id }) => id === claim)!;
	const entries = [
		...ledger.entries.filter(({ id }) => id !== claim),
		{ ...live, state: 'merged', into: '2bcdfgh' },
		{ ...live, id: '2bcdfgh', state: 'merged', into: '3bcdfgh' },
		{ ...live, id: '3bcdfgh' },
	];
	const count = ledger.slugs.length + entries.length;
	await writeTree(content, {
		'ledger/harbour.json': JSON.stringify({ ...ledger, entries, count }),
	});
	await expect(beginReview(content, claim)).rejects.toThrow('a part of 3bcdfgh. Review that one.');
});

test('a review that is broken fails the build and the check, and stops nothing else', async () => {
	const { folder, content, claim } = await place();
	await writeTree(content, { [`reviews/${claim}.mdx`]: '---\nclaim: x\n---\n\n{run()}\n' });
	const [built, checked] = [await build(folder), await checkContent(settingsOf(folder))];
	for (const report of [built, checked]) {
		expect(told(report)).toContain('only a comment may stand');
		expect(needsWork(report)).toBe(true);
		expect(report.mismatches).toEqual([]);
	}
});

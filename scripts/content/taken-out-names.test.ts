import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { build, builtPlace, contentOf, told } from '../testing/built-place.ts';
import { writeTree } from '../testing/temporary-folder.ts';
import { needsWork } from './content-report.ts';

// Progress is tested where it is made.
vi.spyOn(process.stderr, 'write').mockReturnValue(true);

test('another text under the name of an article that was taken out is refused', async () => {
	const place = await builtPlace();
	await rm(join(place, 'seeds/harbour/morning.txt'));
	await build(place);
	const before = await contentOf(place);
	await writeTree(place, { 'seeds/harbour/morning.txt': 'The mill burnt down, Ida Roe said.\n' });
	const report = await build(place);
	expect(needsWork(report)).toBe(true);
	expect(told(report)).toContain(
		'seeds/harbour/morning.txt\n  error [taken-out-name] An article was published from a file of this name and taken out, and this is another text. The address /articles/morning/ belongs to that article for good: rename the file. If it is that article, put it back as it was, run npx variorum content, and edit it then. Nothing of this event was written.',
	);
	expect(await contentOf(place)).toEqual(before);
});

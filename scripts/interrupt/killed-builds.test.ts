import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { killBuilds } from './killed-builds.ts';

test('a build that is killed at any moment leaves the ledgers whole, and the next one finishes', async () => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	const { broken, ledgers, moments } = await killBuilds(await temporaryFolder(), 4);
	expect(broken).toEqual([]);
	expect(moments).toEqual({ start: 2, 'first write': 2 });
	expect(ledgers.old + ledgers.new + ledgers.mixed).toBe(4);
}, 300_000);

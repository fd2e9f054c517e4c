import { rename, rm } from 'node:fs/promises';
import { undefinedIfAbsent } from './absent.ts';

/** Put a folder in the place of another, which steps aside under the name `old` and is then removed. */
export async function swapFolder(next: string, current: string, old: string): Promise<void> {
	await rm(old, { recursive: true, force: true });
	await rename(current, old).catch(undefinedIfAbsent);
	await rename(next, current);
	await rm(old, { recursive: true, force: true });
}

/** Undo a swap that was interrupted half-way; nothing happens where there was none. */
export async function undoHalfSwap(current: string, old: string): Promise<void> {
	await rename(old, current).catch((error: unknown) => {
		// Where `current` stands, the swap was done and only the old folder was not yet removed.
		const isThere = error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY';
		if (!isThere) undefinedIfAbsent(error);
	});
}

import type { Ledger } from '../../src/model/ledger.ts';

/** The folder that an event was published from; its slug may be spelt in another way. */
export function folderOf({ event, slugs }: Ledger): string {
	return slugs.find(({ kind }) => kind === 'event')?.key ?? event;
}

/** Whether a ledger belongs to the event of a folder. */
export function isOf(ledger: Ledger, folder: string): boolean {
	return folderOf(ledger) === folder;
}

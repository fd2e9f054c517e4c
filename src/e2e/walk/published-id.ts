import type { Ledger } from '../../model/ledger.ts';
import type { PackedDesk } from './packed-desk.ts';

/** The last part of the address of what a desk published with these words. */
export async function publishedId(
	{ read }: PackedDesk,
	exact: string,
	kind: 'claim' | 'utterance' = 'claim',
): Promise<string> {
	const { entries } = JSON.parse(await read('content/ledger/cableway.json')) as Ledger;
	const entry = entries.find(
		(each) => each.kind === kind && 'words' in each && each.words.includes(exact),
	);
	if (!entry) throw new Error(`Nothing is published with the words “${exact}”.`);
	return entry.id;
}

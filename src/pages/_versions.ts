import { hasWords, type LedgerEntry } from '../model/ledger.ts';
import { allVersions, versionView } from '../views/history/version-view.ts';
import { withdrawnView } from '../views/history/withdrawn-view.ts';
import { publishedEvents, publishedLedgers } from './_published.ts';

/** The pages of all versions of claims or utterances; of those withdrawn, that they are. */
export async function versionPaths(kind: LedgerEntry['kind']) {
	const events = await publishedEvents();
	const entries = (await publishedLedgers()).flatMap((ledger) => ledger.entries);
	return allVersions(kind, entries).map(({ entry, number }) => ({
		params: { [kind]: entry.id, version: `v${number}` },
		props: hasWords(entry)
			? { version: versionView(entry, number, events), withdrawn: null }
			: { version: null, withdrawn: withdrawnView(entry, number) },
	}));
}

import { assertNothingLost } from '../../src/ledger/assert-nothing-lost.ts';
import { nextEntries } from '../../src/ledger/next-entries.ts';
import { serialiseLedger } from '../../src/ledger/serialise-ledger.ts';
import { hasWords, ledgerFile, type Ledger, type LedgerEntry } from '../../src/model/ledger.ts';

/** Ids that an article has. */
const perArticle = 20;

/**
 * Seconds to read and check a ledger of so many ids, to carry all of them over to the same places, and
 * to check and write what comes of it.
 */
export function ledgerFigures(ids: number): { load: number; carry: number; write: number } {
	const text = serialiseLedger(generatedLedger(ids));
	let at = performance.now();
	const lap = () => {
		const seconds = (performance.now() - at) / 1000;
		at = performance.now();
		return seconds;
	};
	const ledger = ledgerFile.parse(JSON.parse(text));
	const load = lap();
	const published = ledger.entries.filter(hasWords);
	const groups = published.map(({ id, kind, words, anchors }) => ({
		...{ kind, words, anchors, provisional: id },
	}));
	const { entries } = nextEntries(published, groups, { mint: () => 'none' });
	const carry = lap();
	const next = { ...ledger, entries };
	assertNothingLost(ledger, next);
	serialiseLedger(next);
	return { load, carry, write: lap() };
}

function generatedLedger(ids: number): Ledger {
	const entries = Array.from({ length: ids }, (_, at): LedgerEntry => {
		const article = `article-${Math.floor(at / perArticle)}`;
		const exact = `Claim ${at} says that ${at % 97} boats left the harbour of place ${at % 1009}.`;
		const anchor = {
			article,
			exact,
			occurrence: 1,
			prefix: `Before ${at}. `,
			suffix: ` After ${at}.`,
		};
		const id = at.toString(10).padStart(8, '0');
		return { id, kind: 'claim', state: 'live', words: exact, anchors: [anchor], former: [] };
	});
	return { event: 'generated', slugs: [], entries };
}

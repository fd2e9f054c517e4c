import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allWordsOf, toBeWithdrawn } from '../ledger/withdraw-entries.ts';
import { wordsTakenOut } from '../ledger/words-taken-out.ts';
import { noDecisions } from '../model/decisions.ts';
import { hasWords, type Ledger } from '../model/ledger.ts';
import type { SourceFile } from '../model/source-document.ts';
import { buildEvent, type BuiltEvent } from './build-event.ts';
import { defaultLimits } from './read/limits.ts';

const event = 'south-korea-arms-ukraine';
const folder = new URL(`../../seeds/${event}/`, import.meta.url);
const files: SourceFile[] = readdirSync(folder)
	.filter((name) => name.endsWith('.txt'))
	.map((file) => ({ file, bytes: readFileSync(new URL(file, folder)) }));

function build(from: readonly SourceFile[], own: Ledger | null, id?: string): BuiltEvent {
	const withdraw = id === undefined ? [] : [{ id, reason: 'A court ordered it.' }];
	return buildEvent({
		...{ event, files: from, records: new Map(), limits: defaultLimits },
		ledgers: { own, others: [] },
		decisions: { ...noDecisions, withdraw },
	});
}

/** What an editor does: the words are replaced in the files. */
function cut({ entries }: Ledger, id: string): SourceFile[] {
	const all = toBeWithdrawn(entries, [{ id, reason: 'r' }]);
	const words = wordsTakenOut([...all.keys()].flatMap(allWordsOf));
	return files.map(({ file, bytes }) => {
		const text = words.without(new TextDecoder().decode(bytes)).replaceAll('[withdrawn]', '[…]');
		return { file, bytes: new TextEncoder().encode(text) };
	});
}

test('of any id that is withdrawn no words are left, and every id is', { timeout: 300_000 }, () => {
	const { ledger } = build(files, null);
	const ids = fc.constantFrom(...ledger!.entries.map(({ id }) => id));
	fc.assert(
		fc.property(ids, (id) => {
			const standing = build(files, ledger, id);
			expect(standing.ledger).toBeNull();
			expect(standing.findings.some(({ ruleId }) => ruleId === 'withdrawn-words')).toBe(true);
			const after = build(cut(ledger!, id), ledger, id);
			const entry = ledger!.entries.filter(hasWords).find((each) => each.id === id)!;
			const words = wordsTakenOut(allWordsOf(entry));
			for (const text of after.files.values()) expect(words.placesIn(text)).toEqual([]);
			const kept = new Map(after.ledger!.entries.map((each) => [each.id, each]));
			expect(kept.get(id)?.state).toBe('withdrawn');
			for (const each of ledger!.entries) expect(kept.has(each.id)).toBe(true);
		}),
		{ seed: 20_241_022, numRuns: 4 },
	);
});

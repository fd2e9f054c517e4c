import { ledger, type Ledger } from '../model/ledger.ts';
import { readableJson } from '../model/readable-json.ts';

/**
 * A ledger as it is written to disk: sorted, an entry a line or a block, so that merges read well;
 * at its end how many slugs and entries it holds.
 */
export function serialiseLedger(unordered: Ledger): string {
	// keys in the order of the schema, in which they are read again
	const { event, slugs, entries } = ledger.parse(unordered);
	return readableJson({ event, slugs, entries, count: slugs.length + entries.length });
}

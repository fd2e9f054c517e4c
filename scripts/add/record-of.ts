import { stringify } from 'yaml';
import { sourceRecord, type SourceRecord } from '../../src/model/source-record.ts';
import type { Facts } from '../../src/intake/intake-article.ts';

/** What is known of an article: what an editor says, else what its page tells and a record can hold. */
export function recordOf(facts: Facts, said: Facts): SourceRecord {
	const told = (Object.keys(facts) as (keyof Facts)[])
		.filter((key) => sourceRecord.shape[key].safeParse(facts[key]).success)
		.map((key) => [key, facts[key]] as const);
	return sourceRecord.parse({ ...Object.fromEntries(told), ...said });
}

/** Tells editors of code where the form of a record is described, as seen from its folder. */
const modeline = '# yaml-language-server: $schema=../../schemas/source-record.json\n';

/** A record as it is written, and null where nothing is known. */
export function recordText(record: SourceRecord, isDescribed: boolean): string | null {
	if (Object.keys(record).length === 0) return null;
	return `${isDescribed ? modeline : ''}${stringify(record, { lineWidth: 0 })}`;
}

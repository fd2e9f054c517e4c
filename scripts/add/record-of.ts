import { stringify } from 'yaml';
import { sourceRecord, type SourceRecord } from '../../src/model/source-record.ts';
import { languageOf } from '../../src/pipeline/segment/language-of.ts';
import type { Facts } from '../../src/intake/intake-article.ts';

/**
 * What is known of an article: what an editor says, else what its page tells and a record can hold. The
 * language of the words counts more than that of the page: many name that of their template.
 */
export function recordOf(facts: Facts, said: Facts, text: string): SourceRecord {
	const told = (Object.keys(facts) as (keyof Facts)[])
		.filter((key) => sourceRecord.shape[key].safeParse(facts[key]).success)
		.filter((key) => key !== 'language' || mayBe(facts.language, languageOf(text)))
		.map((key) => [key, facts[key]] as const);
	return sourceRecord.parse({ ...Object.fromEntries(told), ...said });
}

/** Whether a text may be in a language, by that of its words; these may be too few to tell. */
function mayBe(language = '', words: string): boolean {
	return words === 'und' || language.split('-')[0] === words.split('-')[0];
}

/** Tells editors of code where the form of a record is described, as seen from its folder. */
const modeline = '# yaml-language-server: $schema=../../schemas/source-record.json\n';

/** A record as it is written, and null where nothing is known. */
export function recordText(record: SourceRecord, isDescribed: boolean): string | null {
	if (Object.keys(record).length === 0) return null;
	return `${isDescribed ? modeline : ''}${stringify(record, { lineWidth: 0 })}`;
}

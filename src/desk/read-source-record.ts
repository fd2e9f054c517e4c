import { sourceRecord, type SourceRecord } from '../model/source-record.ts';
import type { HandWritten, Read } from './hand-written.ts';
import { readYaml } from './read-yaml.ts';

/** A YAML file that a desk wrote on one article. */
interface SourceRecordFile extends HandWritten {
	/** The file name of its article; absent where there is none. */
	readonly article?: string;
}

/** Read what a desk knows of an article; an empty file is an empty record. */
export function readSourceRecord({ article, ...file }: SourceRecordFile): Read<SourceRecord> {
	return readYaml(file, {
		rule: 'source-record',
		noun: 'a source record',
		example: 'publisher: Name',
		longest: 10_000,
		schema: sourceRecord,
		...(article && { consequence: `${article} is not published until this is mended.` }),
	});
}

import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchRecord } from '../../src/export/search-records.ts';
import { searchWords } from '../../src/export/search-words.ts';
import { writeIndex } from '../../src/integrations/search-index.ts';
import { addresses } from '../../src/model/addresses.ts';

/** Copy a site, with an index of other records in the place of its own. */
export async function siteWithIndex(
	site: string,
	copy: string,
	records: readonly SearchRecord[],
): Promise<void> {
	await cp(site, copy, { recursive: true });
	await rm(join(copy, 'pagefind'), { recursive: true });
	await writeIndex(records, join(copy, 'pagefind'));
	await writeFile(join(copy, addresses.searchWords), JSON.stringify(searchWords(records)));
}

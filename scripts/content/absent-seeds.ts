import { join } from 'node:path';
import { readSourceRecord } from '../../src/desk/read-source-record.ts';
import { finding, type Finding } from '../../src/model/finding.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { fileStem } from '../../src/model/source-document.ts';
import { readText } from '../disk/compare-content.ts';
import { deskSettings } from '../disk/desk-settings.ts';
import { publishedArticles } from '../disk/published-articles.ts';
import { counted } from '../terminal/counted.ts';
import { folderOf } from './event-ledger.ts';

/**
 * The articles that are published as excerpts and whose files are kept elsewhere: their records are here.
 * An article whose record is gone as well was taken out.
 *
 * @param present The names of the files that are here.
 */
export async function absentSeeds(
	content: string,
	own: Ledger,
	present: readonly string[],
): Promise<readonly string[]> {
	const published = await publishedArticles(content, own.event);
	const away = published.filter(({ file, excerpt }) => excerpt && !present.includes(file));
	const kept = await Promise.all(away.map(({ file }) => isKept(content, folderOf(own), file)));
	return away.filter((_, at) => kept[at]).map(({ file }) => file);
}

/** Of a record that can't be read nothing is known, so that nothing is taken out either. */
async function isKept(content: string, event: string, article: string): Promise<boolean> {
	const path = `sources/${event}/${fileStem(article)}.yaml`;
	const text = await readText(join(content, path));
	if (text === undefined) return false;
	const record = readSourceRecord({ path: `content/${path}`, text, article }).value;
	const { rights } = (await deskSettings(content)).value ?? defaultSettings;
	return record === undefined || (record.rights ?? rights) === 'excerpt';
}

/** Why an event is left as it is. */
export function leftAsItIs(event: string, absent: readonly string[]): Finding {
	const [their, files] = absent.length === 1 ? ['its', 'file'] : ['their', 'files'];
	return finding('seeds-absent', {
		file: `seeds/${event}`,
		reason: `The seeds of ${counted(absent.length, 'excerpt')} are not here: ${absent.join(', ')}. So this event is left as it is published. To change it, run this where the ${files} ${absent.length === 1 ? 'is' : 'are'}; to take such an article out, delete ${their} record too.`,
	});
}

/** Words can't be withdrawn where the articles that may have them aren't read. */
export function notWithdrawn(decisions: string): Finding {
	return finding('withdrawn-words', {
		file: decisions,
		reason:
			'Words are to be withdrawn, and not all articles of this event are here. Run this where they are: until then nothing is withdrawn.',
	});
}

import { join } from 'node:path';
import { readSourceRecord } from '../../src/desk/read-source-record.ts';
import { finding, type Finding } from '../../src/model/finding.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { fileStem } from '../../src/model/source-document.ts';
import { deskSettings } from '../disk/desk-settings.ts';
import { readArticles } from '../disk/published-articles.ts';
import { readText } from '../disk/read-text.ts';
import { counted } from '../terminal/counted.ts';
import { Failure } from '../terminal/failure.ts';
import { here } from '../terminal/here.ts';
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
	const published = await readArticles(content, own.event);
	const known = published ? published.filter(({ excerpt }) => excerpt) : formerArticles(own);
	const away = known.map(({ file }) => file).filter((file) => !present.includes(file));
	const kept = await Promise.all(away.map((file) => isKept(content, folderOf(own), file)));
	const absent = away.filter((_, at) => kept[at]);
	if (!published && absent.length > 0) throw damaged(content, own.event, absent);
	return absent;
}

/** All that were ever published, as the ledger knows them. */
function formerArticles({ slugs }: Ledger): { readonly file: string }[] {
	return slugs.filter(({ kind }) => kind === 'article').map(({ key }) => ({ file: key }));
}

/** What is only there is not to be made anew from less. */
function damaged(content: string, event: string, absent: readonly string[]): Failure {
	const path = here(join(content, 'events', `${event}.json`));
	return new Failure(
		`${path} is damaged, and can’t be made anew: the seeds of ${counted(absent.length, 'excerpt')} are not here: ${absent.join(', ')}. Nothing was written.\nRestore it from version control: git checkout -- ${path}`,
	);
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

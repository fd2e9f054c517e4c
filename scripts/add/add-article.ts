import { rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { slugOf } from '../../src/text/slug-of.ts';
import { finding, type Finding } from '../../src/model/finding.ts';
import type { Facts } from '../../src/intake/intake-article.ts';
import { fileStem } from '../../src/model/source-document.ts';
import type { SourceRecord } from '../../src/model/source-record.ts';
import { isOf } from '../content/event-ledger.ts';
import { namesIn } from '../disk/entries.ts';
import { readLedgers } from '../disk/ledgers.ts';
import { articleName } from './article-name.ts';
import { makePlace, type EventPlace } from './event-place.ts';
import type { FetchLimits } from './fetch-page.ts';
import { headlineOf } from './headline-of.ts';
import { knownArticles } from './known-articles.ts';
import { refusals, textOf } from './readable-text.ts';
import { recordOf, recordText } from './record-of.ts';
import { sameArticle, type Same } from './same-article.ts';
import { takeIn } from './take-in.ts';
import { asCalled } from '../terminal/as-called.ts';
import { shellWord } from '../terminal/shell-word.ts';

/** An article that an event has got. */
export interface Added {
	/** The file or the address that it came from. */
	readonly from: string;
	readonly article: string;
	readonly seed: string;
	/** The file with what is known of it; null where that is nothing. */
	readonly source: string | null;
	/** Null where none was found. */
	readonly headline: string | null;
	readonly record: SourceRecord;
}

interface AddSettings {
	readonly place: EventPlace;
	readonly limits: FetchLimits;
	/** What the editor says of it, which counts more than what its page tells. */
	readonly said: Facts;
	/** What its file is to be called; made of what it is where left out. */
	readonly slug?: string;
}

/** Give an event one more article; findings say why it is refused, and nothing is written then. */
export async function addArticle(
	named: string,
	{ place, limits, said, slug }: AddSettings,
): Promise<Added | readonly Finding[]> {
	const article = await takeIn(named, limits);
	if (!('lines' in article)) return [article];
	const text = textOf(article);
	const refused = refusals(text, named);
	if (refused.length > 0) return refused;
	const record = recordOf(article.facts, said, text);
	const same = sameArticle({ text, record }, await knownArticles(place));
	if (same) return [isThere(named, place.event, same)];
	const taken = await takenNames(place);
	if (slug !== undefined && taken.has(slug)) return [isTaken(named, slug, place)];
	const name = slug ?? articleName(named, { ...article, facts: record }, taken);
	const isDescribed = (await namesIn(join(place.content, 'schemas'))).includes(schema);
	const source = await write(place, name, { text, record: recordText(record, isDescribed) });
	const seed = `seeds/${place.event}/${name}.txt`;
	const headline = article.headline ?? headlineOf(text);
	return { from: named, article: `${place.event}/${name}`, seed, source, headline, record };
}

/** The file that describes the form of records, where the desk has it. */
const schema = 'source-record.json';

/** Names of files that would have one address are one name; that of an article taken out is its own for good. */
async function takenNames({ event, content, ...own }: EventPlace): Promise<ReadonlySet<string>> {
	const ledger = (await readLedgers(content)).find((each) => isOf(each, event));
	const published = ledger?.slugs.filter(({ kind }) => kind === 'article') ?? [];
	const names = [
		...(await namesIn(own.seeds)),
		...(await namesIn(own.sources)),
		...published.map(({ key }) => key),
	];
	return new Set([
		...names.map((name) => slugOf('article', basename(name).replace(/\.\w+$/u, ''))),
		...published.map(({ slug }) => slug),
	]);
}

interface Texts {
	readonly text: string;
	readonly record: string | null;
}

/** New files alone; what stands there, be it a link, is left as it is. The article comes last: it counts. */
async function write(place: EventPlace, name: string, { text, record }: Texts) {
	await makePlace(place);
	const source = join(place.sources, `${name}.yaml`);
	if (record !== null) await writeFile(source, record, { flag: 'wx' });
	try {
		await writeFile(join(place.seeds, `${name}.txt`), text, { flag: 'wx' });
	} catch (error) {
		if (record !== null) await rm(source, { force: true });
		throw error;
	}
	return record === null ? null : `content/sources/${place.event}/${name}.yaml`;
}

function isThere(named: string, event: string, { file, how }: Same): Finding {
	const article = `${event}/${fileStem(file)}`;
	const reason = `This article is there already: ${how} seeds/${event}/${file}. If its outlet has edited it, run: ${asCalled('update', `${shellWord(named)} --article ${shellWord(article)}`)}. If another outlet printed it, name both: this one with --publisher, the other in its record.`;
	return finding('same-article', { file: named, reason });
}

function isTaken(named: string, slug: string, { event }: EventPlace): Finding {
	const reason = `There is an article ${slug} in seeds/${event}, or a record of one, or one was published and taken out. Give another --slug.`;
	return finding('name-taken', { file: named, reason });
}

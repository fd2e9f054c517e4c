import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finding, type Finding } from '../../src/model/finding.ts';
import { captionsAsBefore } from '../../src/intake/captions-as-before.ts';
import { shareInCommon } from '../../src/intake/share-in-common.ts';
import { asCalled } from '../terminal/as-called.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { Failure } from '../terminal/failure.ts';
import { shellWord } from '../terminal/shell-word.ts';
import type { EventPlace } from './event-place.ts';
import type { FetchLimits } from './fetch-page.ts';
import { knownArticles } from './known-articles.ts';
import { refusals, textOf } from './readable-text.ts';
import { takeIn } from './take-in.ts';

interface UpdateSettings {
	readonly place: EventPlace;
	/** The name of the article's file, without its ending. */
	readonly name: string;
	readonly limits: FetchLimits;
}

/** Two texts with less in common are hardly two versions of one article. */
const leastLike = 0.1;

/** Put the text of a file, or at an address, in the place of an article's; findings say why not. */
export async function updateArticle(
	named: string,
	{ place, name, limits }: UpdateSettings,
): Promise<readonly Finding[]> {
	const known = await knownArticles(place);
	const old = known.find(({ file }) => file === `${name}.txt`);
	if (!old) throw new Failure(noArticle(place.event, name, known));
	const article = await takeIn(named, limits);
	if (!('lines' in article)) return [article];
	const lines = captionsAsBefore(article.lines, linesOf(old.text));
	const text = textOf({ ...article, lines });
	const refused = refusals(text, named);
	if (refused.length > 0) return refused;
	if (isSame(text, old.text)) return [unchanged(named, place.event, name)];
	const like = shareInCommon(text, old.text);
	if (like < leastLike) return [unlike(named, place.event, name)];
	await replace(join(place.seeds, `${name}.txt`), text);
	return [];
}

/** By a rename, so that nobody reads half of it; what a link leads to is left as it is. */
async function replace(path: string, text: string): Promise<void> {
	const next = `${path}.next`;
	try {
		await writeFile(next, text, { flag: 'wx', flush: true });
		await rename(next, path);
	} catch (error) {
		await rm(next, { force: true });
		throw error;
	}
}

/** Blank lines and the ends of lines say nothing. */
function isSame(a: string, b: string): boolean {
	return linesOf(a).join('\n') === linesOf(b).join('\n');
}

const linesOf = (text: string): string[] => text.trim().split(/\s*[\r\n]+\s*/u);

function noArticle(event: string, name: string, known: readonly { file: string }[]): string {
	const names = known.map(({ file }) => file.replace(/\.txt$/u, ''));
	return `There is no article “${name}” in seeds/${event}.${didYouMean(name, names)}`;
}

function unchanged(file: string, event: string, name: string): Finding {
	const reason = `Nothing has changed: these are the words of seeds/${event}/${name}.txt.`;
	return finding('same-article', { file, reason });
}

function unlike(file: string, event: string, name: string): Finding {
	const reason = `It has hardly a sentence in common with seeds/${event}/${name}.txt, so it seems to be another article. Add that with: ${asCalled('add', `${shellWord(file)} --event ${shellWord(event)}`)}. If it is this one, put the text in its place by hand.`;
	return finding('other-article', { file, reason });
}

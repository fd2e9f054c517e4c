import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { finding, type Finding } from '../../src/model/finding.ts';
import { perhapsMeant } from '../../src/model/nearest.ts';
import { formats, knownExtensions } from '../../src/intake/formats.ts';
import type { Format, Intake, IntakeArticle, Unread } from '../../src/intake/intake-article.ts';
import { isAbsent } from '../disk/absent.ts';
import { namesIn } from '../disk/entries.ts';
import { whyNotFetched } from './fetch-failure.ts';
import { fetchPage, type FetchLimits } from './fetch-page.ts';

/** Whether what was named is an address, and no file. */
export const isAddress = (named: string): boolean => /^[a-z][a-z\d+.-]+:\/\//iu.test(named);

/** Read the article in a file, or at an address; a finding says why there is none. */
export async function takeIn(named: string, limits: FetchLimits): Promise<IntakeArticle | Finding> {
	const opened = await (isAddress(named) ? fromWeb(named, limits) : fromFile(named, limits));
	if (!('format' in opened)) return opened;
	const article = opened.format.fn(opened.intake);
	if ('why' in article) return noArticle(named, article);
	if (article.lines.length > 0) return article;
	return finding('no-article', { file: named, reason: 'There are no words in it.' });
}

interface Opened {
	readonly format: Format;
	readonly intake: Intake;
}

async function fromWeb(address: string, limits: FetchLimits): Promise<Opened | Finding> {
	try {
		const { type, ...intake } = await fetchPage(address, limits);
		const format = formats.find(({ types }) => types.includes(type));
		return format
			? { format, intake }
			: unknown(address, `It is ${type || 'of no kind that it names'}`);
	} catch (error) {
		return finding('not-fetched', { file: address, reason: whyNotFetched(error, limits) });
	}
}

/** A link to a file is followed: whoever names it may read it. */
async function fromFile(path: string, limits: FetchLimits): Promise<Opened | Finding> {
	const format = formats.find(({ extensions }) => extensions.includes(extname(path).toLowerCase()));
	try {
		const stats = await stat(path);
		if (!stats.isFile()) return unread(path, 'This is not a file. Name the files in it.');
		if (!format) return unknown(path, 'Its name doesn’t end like that of a text or a page');
		if (stats.size > limits.bytes) return tooLarge(path, stats.size, limits);
		return { format, intake: { bytes: await readFile(path), file: path } };
	} catch (error) {
		if (isAbsent(error)) return unread(path, await whereItIsNot(path));
		const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		return unread(path, `It can’t be read (${why}). Look whether you may read it.`);
	}
}

/** In which folder it was looked for, and what it may be there. */
async function whereItIsNot(path: string): Promise<string> {
	const folder = dirname(resolve(path));
	const meant = perhapsMeant(basename(path), await namesIn(folder));
	return `There is no such file in ${folder}.${meant || ' Look whether its name and that folder are right.'}`;
}

function noArticle(file: string, { why, at }: Unread): Finding {
	return finding('no-article', { file, reason: why, ...(at && { at }) });
}

function unknown(file: string, what: string): Finding {
	const reason = `${what}, and only plain text, Markdown and HTML are read (${knownExtensions}). Save the article’s words as a .txt file, and add that.`;
	return finding('unknown-format', { file, reason });
}

function unread(file: string, reason: string): Finding {
	return finding('unreadable', { file, reason });
}

function tooLarge(file: string, size: number, { bytes }: FetchLimits): Finding {
	const [has, most] = [size, bytes].map((count) => count.toLocaleString('en'));
	const reason = `It has ${has} bytes, more than the limit of ${most}. Save the article’s words alone, and add that.`;
	return finding('too-large', { file, reason });
}

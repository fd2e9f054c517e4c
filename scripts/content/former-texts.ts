import { join } from 'node:path';
import { hexHash } from '../../src/text/short-hash.ts';
import { finding, type Finding } from '../../src/model/finding.ts';
import type { FormerText } from '../../src/model/ledger-version.ts';
import type { Ledger, MintedSlug } from '../../src/model/ledger.ts';
import { isExcerpt, sourceTextOf } from '../../src/pipeline/annotate/source-text-of.ts';
import type { GeneratedFiles } from '../disk/compare-content.ts';
import { publishedArticles } from '../disk/published-articles.ts';
import { readText } from '../disk/read-text.ts';
import { here } from '../terminal/here.ts';

/** What a run does to the earlier texts of the articles of an event. */
export interface FormerTexts {
	/** The texts that are written, by path within the content folder. */
	readonly files: GeneratedFiles;
	/** All texts that the ledger is to know of an article, by its slug; of the others nothing is new. */
	readonly known: ReadonlyMap<string, readonly FormerText[]>;
	/** Of articles whose published text can't be kept, as it is not there any more. */
	readonly findings: readonly Finding[];
}

/**
 * The earlier texts that a run adds: of each article that was edited since the last one the text as it
 * is published. Of each that was taken out, and of each that became an excerpt, all are emptied, as the
 * words go; the numbers are never given again. An excerpt changes with what is marked in it, so that two
 * of them don't tell what was edited, and none is kept.
 *
 * @param next What the event is to have in the content folder.
 * @param ledger What it had published before.
 */
export async function formerTexts(
	content: string,
	next: GeneratedFiles,
	{ event, slugs }: Ledger,
): Promise<FormerTexts> {
	const published = await publishedArticles(content, event);
	const files = new Map<string, string>();
	const known = new Map<string, readonly FormerText[]>();
	const findings: Finding[] = [];
	for (const { slug, former = [] } of slugs.filter(({ kind }) => kind === 'article')) {
		const path = `articles/${event}/${slug}.mdx`;
		const listed = published.find(({ id }) => id === slug);
		const was = await publishedText(join(content, path), listed?.sha256);
		const mdx = next.get(path);
		const isTakenBack = mdx === undefined || isExcerpt(mdx);
		if (!was || (mdx !== undefined && was.isExcerpt)) continue;
		if (!isTakenBack && isSame(sourceTextOf(mdx), was)) continue;
		const texts = [...former, { sha256: was.sha256 ?? hexHash('') }];
		known.set(slug, isTakenBack ? texts.map(emptied) : texts);
		const paths = texts.map((_, at) => versionPath(event, slug, at + 1));
		if (isTakenBack) for (const each of paths) files.set(each, '');
		else if (was.text === null) findings.push(unknownText(content, path));
		else files.set(paths.at(-1)!, was.text);
	}
	return { files, known, findings };
}

/** Where an earlier text is kept, within the content folder; the first is number 1. */
export function versionPath(event: string, article: string, number: number): string {
	return `versions/${event}/${article}.v${number}.txt`;
}

/** A ledger that knows the earlier texts. */
export function withFormerTexts(ledger: Ledger, { known }: Pick<FormerTexts, 'known'>): Ledger {
	const slugs = ledger.slugs.map((row): MintedSlug => {
		const former = row.kind === 'article' ? known.get(row.slug) : undefined;
		return former ? { ...row, former: [...former] } : row;
	});
	return { ...ledger, slugs };
}

const emptied = ({ sha256 }: FormerText): FormerText => ({ sha256, emptied: true });

/** A text as it is published. */
interface PublishedText {
	/** Null where a hand has changed both files that tell it. */
	readonly sha256: string | null;
	/** Its words; null where a hand has changed the file. */
	readonly text: string | null;
	/** Whether it is an excerpt of the text that the hash is of. */
	readonly isExcerpt: boolean;
}

/** Whether a text is the published one, as far as that is known. */
function isSame(text: string, { sha256 }: PublishedText): boolean {
	return sha256 === null || hexHash(text) === sha256;
}

/**
 * Null where the article is not published.
 *
 * @param listed The hash that the event's file tells; absent where it doesn't list the article.
 */
async function publishedText(path: string, listed?: string): Promise<PublishedText | null> {
	const mdx = await readText(path);
	if (mdx === undefined)
		return listed === undefined ? null : { sha256: listed, text: null, isExcerpt: false };
	const text = textIn(mdx);
	const found = text === null ? null : hexHash(text);
	const known = { sha256: listed ?? found, isExcerpt: isExcerpt(mdx) };
	return { ...known, text: found === known.sha256 ? text : null };
}

/** The text of an annotated article; null where a hand has made it unreadable. */
function textIn(mdx: string): string | null {
	try {
		return sourceTextOf(mdx);
	} catch {
		return null;
	}
}

function unknownText(content: string, path: string): Finding {
	return finding('published-text-unknown', {
		file: `content/${path}`,
		reason:
			'This generated file was changed or deleted by hand, and its article was edited: the text that was published could not be kept. ' +
			`Nothing of this event was written. Restore the file from version control, then run this again: git checkout -- ${join(here(content), path)}`,
	});
}

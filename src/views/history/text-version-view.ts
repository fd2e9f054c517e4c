import { diffArrays } from 'diff';
import { addresses } from '../../model/addresses.ts';
import type { AnalysedArticle } from '../../model/event-analysis.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import type { Link } from '../links/link.ts';
import type { PageHead } from '../page-head.ts';

/** Words of an article: as they stayed, as they stood and were taken out, or as they were put in since. */
interface TextRun {
	readonly kind: 'same' | 'old' | 'new';
	readonly words: string;
}

/** The text of an article in one version, with the difference from the next. */
export interface TextVersionView {
	readonly head: PageHead;
	readonly kicker: string;
	readonly title: string;
	readonly language: string;
	readonly notice: string;
	readonly latest: Link;
	/** Line by line. */
	readonly lines: readonly (readonly TextRun[])[];
}

/** @param texts All texts of the article, the present one last. */
export function textVersionView(
	{ id, title, language, excerpt }: AnalysedArticle,
	texts: readonly string[],
	number: number,
): TextVersionView {
	const isLast = number === texts.length;
	const words = text.version.wordsOf(number, title);
	return {
		head: { title: words, description: words, address: addresses.articleVersion(id, number) },
		kicker: text.version.kicker(text.article.kicker, number),
		...{ title, language },
		notice: noticeOf(texts[number - 1]!, isLast, excerpt !== undefined),
		latest: { href: href(addresses.article(id)), text: text.version.latest },
		lines:
			texts[number - 1] === '' ? [] : linesOf(runsOf(texts[number - 1]!, nextText(texts, number))),
	};
}

/** What a text became; one that was taken out became nothing that could be compared. */
const nextText = (texts: readonly string[], number: number): string =>
	texts[number] === undefined || texts[number] === '' ? texts[number - 1]! : texts[number];

function noticeOf(words: string, isLast: boolean, isExcerpt: boolean): string {
	if (words === '') return isExcerpt ? text.version.removedExcerpt : text.version.removedText;
	if (isExcerpt) return text.version.presentExcerpt;
	return isLast ? text.version.presentText : text.version.pastText;
}

function runsOf(old: string, now: string): TextRun[] {
	return diffArrays(tokensOf(old), tokensOf(now)).map(({ value, added, removed }) => {
		const kind = added ? 'new' : removed ? 'old' : 'same';
		return { kind, words: value.join('') };
	});
}

/** Whole words, with what clings to them, and the spaces between: “1,500” is not cut at its comma. */
const tokensOf = (words: string): string[] => words.match(/\s+|\S+/gu) ?? [];

/** Cut runs at line feeds; lines without words are left out. */
function linesOf(runs: readonly TextRun[]): TextRun[][] {
	const lines: TextRun[][] = [[]];
	for (const { kind, words } of runs) {
		for (const [at, part] of words.split(/\r?\n/u).entries()) {
			if (at > 0) lines.push([]);
			if (part !== '') lines.at(-1)!.push({ kind, words: part });
		}
	}
	return lines.filter((line) => line.some(({ words }) => words.trim() !== ''));
}

/** The versions of an article, the present one first; null where its text was never edited. */
export function textVersionLinks(id: string, count: number): readonly Link[] | null {
	if (count < 2) return null;
	return Array.from({ length: count }, (_, at) => ({
		href: href(addresses.articleVersion(id, count - at)),
		text: text.version.name(count - at),
	}));
}

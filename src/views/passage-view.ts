import { addresses } from '../model/addresses.ts';
import type { Difference } from '../model/difference.ts';
import type { AnalysedArticle } from '../model/event-analysis.ts';
import type { Passage } from '../model/passage.ts';
import { differingWords, type WordRun } from './differing-words.ts';
import type { EventIndex } from './event-index.ts';
import { href } from './href.ts';
import { text } from './interface-text.ts';
import { firstWords } from './lemma.ts';
import type { Link } from './link.ts';
import { outletLink } from './outlet-link.ts';
import { writtenDate } from './written-date.ts';

/** A passage as it is shown away from its article: with its surroundings and where it stands. */
export interface PassageView {
	readonly outlet: Link;
	readonly date: string | null;
	/** The very words in the article. */
	readonly place: Link;
	readonly language: string;
	/** Whether the block goes on before the prefix, after the suffix. */
	readonly cut: { readonly before: boolean; readonly after: boolean };
	readonly prefix: string;
	readonly suffix: string;
	readonly runs: readonly WordRun[];
	/** How it compares with the base, a line each; the base says so. */
	readonly comparison: readonly string[];
}

interface Compared {
	readonly passages: readonly Passage[];
	readonly differences: readonly Difference[];
	/** The anchor of each passage in its article. */
	readonly anchors: readonly string[];
	/** Which passage the others are compared with. */
	readonly base: number;
}

/** Every passage compared with the base, in the order given. */
export function passageViews(index: EventIndex, compared: Compared): PassageView[] {
	const { passages, differences, base } = compared;
	return passages.map((passage, at) => {
		const runs = at === base ? null : differingWords(passages[base]!.exact, passage.exact);
		const article = index.article(passage.article);
		return {
			outlet: outletLink(index.outlet(article.outlet)),
			date: article.source.date ? writtenDate(article.source.date) : null,
			place: placeLink(article, passage, compared.anchors[at]!),
			language: article.language,
			cut: cutOf(article, passage),
			prefix: passage.prefix,
			suffix: passage.suffix,
			runs: runs ?? [{ words: passage.exact, differs: false }],
			comparison:
				at === base
					? baseLine(passages)
					: comparison(differencesFrom(base, at, differences), runs === null),
		};
	});
}

function placeLink({ id, title }: AnalysedArticle, { block }: Passage, anchor: string): Link {
	return {
		href: href(addresses.place(id, anchor)),
		text: text.place(block.slice(1), firstWords(title, 48)),
	};
}

function cutOf({ blocks }: AnalysedArticle, passage: Passage): PassageView['cut'] {
	const block = blocks.find(({ id }) => id === passage.block);
	return {
		before: block !== undefined && block.start < passage.start - passage.prefix.length,
		after: block !== undefined && block.end > passage.end + passage.suffix.length,
	};
}

/** A passage without company is compared with nothing. */
function baseLine(passages: readonly Passage[]): string[] {
	return passages.length > 1 ? [text.first] : [];
}

/** The differences between two passages, the words of the base first. */
function differencesFrom(
	base: number,
	at: number,
	differences: readonly Difference[],
): readonly Difference[] {
	const pair = new Set([base, at]);
	const here = differences.filter(({ between }) => between.every((index) => pair.has(index)));
	return here.map((difference) => {
		const [a, b] = difference.words;
		return difference.between[0] === base ? difference : { ...difference, words: [b, a] };
	});
}

function comparison(here: readonly Difference[], apart: boolean): string[] {
	const grave = here.filter(({ kind }) => kind === 'figure' || kind === 'negation');
	const slight = new Set(here.map(({ kind }) => kind)).difference(
		new Set(grave.map(({ kind }) => kind)),
	);
	if (apart) slight.delete('wording');
	return [
		...grave.map(({ kind, words: [there, own] }) => text.differsIn(kind, own, there)),
		...[...slight].map((kind) => text.differsOnlyIn(kind)),
		...(apart ? [text.otherWordsThroughout] : []),
	];
}

import type { Difference } from '../../model/difference.ts';
import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { Passage } from '../../model/passage.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import type { EventIndex } from '../event/event-index.ts';
import { rankOf } from './facing-differences.ts';

/** Words within a block that are marked only where a reader asks for it; `start` counts from the block. */
export interface FinerMark extends TextPositionSelector {
	readonly kind: 'figure' | 'differs';
}

interface Compared {
	readonly passages: readonly Passage[];
	readonly differences: readonly Difference[];
}

/** The figures of an article, and its words that differ from those of other articles, by block. */
export function finerMarks(
	index: EventIndex,
	article: AnalysedArticle,
): ReadonlyMap<string, readonly FinerMark[]> {
	const marks = [
		...article.figures.map((span) => markOf(span, 'figure')),
		...comparedIn(index).flatMap((compared) => differingSpans(compared, article.id)),
	];
	return new Map(
		article.blocks.map((block) => [
			block.id,
			marks
				.filter(({ start, end }) => block.start <= start && end <= block.end)
				.map((mark) => ({
					...mark,
					start: mark.start - block.start,
					end: mark.end - block.start,
				})),
		]),
	);
}

function comparedIn({ event: { claims, utterances } }: EventIndex): Compared[] {
	return [
		...claims.map(({ tellings, differences }) => ({ passages: tellings, differences })),
		...utterances.map(({ wordings, differences }) => ({ passages: wordings, differences })),
	];
}

/** Differences within one article are not those that readers of several ask for. */
function differingSpans({ passages, differences }: Compared, article: string): FinerMark[] {
	return differences.filter(isTelling).flatMap(({ between, spans }) => {
		const [one, other] = between.map((at) => passages[at]!.article);
		if (one === other) return [];
		const span = one === article ? spans[0] : other === article ? spans[1] : null;
		return span ? [markOf(span, 'differs')] : [];
	});
}

/** Mere wording differs nearly everywhere; a mark on all of it would show nothing. */
function isTelling({ kind, harmless }: Difference): boolean {
	return !harmless && rankOf(kind) < rankOf('wording');
}

function markOf({ start, end }: TextPositionSelector, kind: FinerMark['kind']): FinerMark {
	return { start, end, kind };
}

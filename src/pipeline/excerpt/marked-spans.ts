import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { TextPositionSelector } from '../../model/selector.ts';

/**
 * What an event claims, quotes and reports of an article, in the order of its text: the tellings of
 * claims, the stances on them, the wordings of utterances and their retellings. Quotation marks that
 * are nobody’s speech mark nothing.
 */
export function markedSpans(
	{ claims, utterances }: Pick<EventAnalysis, 'claims' | 'utterances'>,
	article: string,
): TextPositionSelector[] {
	const all = [
		...claims.flatMap(({ tellings, stances }) => [...tellings, ...stances]),
		...utterances.flatMap(({ wordings, retellings }) => [...wordings, ...retellings]),
	];
	const own = all.filter((span) => span.article === article);
	return own.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

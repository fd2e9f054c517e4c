import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Signed } from '../../model/signed.ts';
import { isOfSpeakerAlone, nextOf } from './what-changed.ts';

/** Who decided that somebody else is named as the speaker after a version; undefined where the articles are but read otherwise. */
export function speakerDecision(
	entry: LedgerEntry,
	number: number,
	events: readonly EventAnalysis[],
): Signed | undefined {
	if (!isOfSpeakerAlone(entry, number)) return undefined;
	const speaker = nextOf(entry, number).speaker ?? null;
	for (const { articles, utterances } of events) {
		const found = utterances.find(({ id }) => id === entry.id);
		const quoted = (found?.wordings ?? []).flatMap(({ article, quotation }) => {
			const { quotations = [] } = articles.find(({ id }) => id === article) ?? {};
			return quotations.find(({ id }) => id === quotation) ?? [];
		});
		const decided = quoted.find(
			(each) => each.decided && (each.speaker?.speaker ?? null) === speaker,
		);
		if (decided) return decided.decided;
	}
	return undefined;
}

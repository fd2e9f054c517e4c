import { addresses } from '../../model/addresses.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Utterance } from '../../model/utterance.ts';
import { href } from '../links/href.ts';
import { firstWords } from '../wording/lemma.ts';
import type { Link } from '../links/link.ts';

const most = 3;
const longest = 32;

/** Phrases to try: the beginnings of what most outlets quote. */
export function searchExamples(events: readonly EventAnalysis[]): Link[] {
	const utterances = events.flatMap((event) => event.utterances);
	const told = utterances.toSorted((a, b) => outletsOf(b) - outletsOf(a));
	return told.slice(0, most).map(toExample);
}

function outletsOf({ wordings }: Utterance): number {
	return new Set(wordings.map(({ article }) => article)).size;
}

function toExample({ wordings }: Utterance): Link {
	const words = firstWords(wordings[0]!.exact, longest).replace(/…$/u, '');
	const phrase = `“${words}”`;
	return { href: `${href(addresses.search)}?q=${encodeURIComponent(phrase)}`, text: phrase };
}

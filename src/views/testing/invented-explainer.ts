import type { Citation, Explainer } from '../../model/explainer.ts';
import type { Ledger, LedgerEntry } from '../../model/ledger.ts';
import { inventedEvent } from './invented-event.ts';

function entry(kind: LedgerEntry['kind'], id: string, words: string): LedgerEntry {
	const anchors = [{ article: 'river-mail', exact: words, occurrence: 1, prefix: '', suffix: '' }];
	return { id, kind, state: 'live', words, anchors, former: [] };
}

const [claims, utterances] = [inventedEvent.claims, inventedEvent.utterances];

/** The ledger of the invented event, and an id that was merged into one of its claims. */
export const inventedLedger = {
	event: inventedEvent.id,
	slugs: [],
	entries: [
		...claims.map(({ id, statement }) => entry('claim', id, statement)),
		...utterances.map(({ id, wordings }) => entry('utterance', id, wordings[0]!.exact)),
		{ ...entry('claim', '8bcdfgh', 'It shut.'), state: 'merged', into: '2bcdfgh' },
	] as LedgerEntry[],
} satisfies Ledger;

/** A citation of a claim of the invented event. */
export function cite(id: string, details: Partial<Citation> = {}): Citation {
	return { kind: 'claim', id, quotes: false, version: 1, ...details };
}

/** An explainer of the invented event with a paragraph for each citation. */
export function explainerOf(...citations: readonly Citation[]): Explainer {
	return {
		slug: 'the-bridge',
		title: 'What is told of the bridge',
		description: 'Who saw how many cracks.',
		event: inventedEvent.id,
		by: ['Ann Ahl', 'Bo Birk'],
		lead: true,
		blocks: citations.map((citation) => ({
			kind: 'paragraph',
			of: [
				{ kind: 'text', text: 'It is told.' },
				{ kind: 'citation', citation },
			],
		})),
	};
}

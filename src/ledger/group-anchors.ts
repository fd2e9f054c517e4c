import { fold } from '../language/words.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Anchor } from '../model/ledger-version.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Passage } from '../model/passage.ts';

/** A claim or an utterance as the ledger sees it: what it says, and where. */
export interface Group {
	readonly kind: LedgerEntry['kind'];
	readonly provisional: string;
	readonly words: string;
	readonly anchors: readonly Anchor[];
}

/** The claims and utterances of an event with their anchors; articles go by their published ids. */
export function groupsWithAnchors(analysis: EventAnalysis): Group[] {
	const { claims, utterances } = analysis;
	const tellings = occurrences(claims.flatMap((claim) => claim.tellings));
	const wordings = occurrences(utterances.flatMap((utterance) => utterance.wordings));
	return [
		...claims.map(({ id, statement, tellings: places }): Group => {
			const anchors = places.map(tellings);
			return { kind: 'claim', provisional: id, words: statement, anchors };
		}),
		...utterances.map(({ id, wordings: places }): Group => {
			const anchors = places.map(wordings);
			return { kind: 'utterance', provisional: id, words: places[0]!.exact, anchors };
		}),
	];
}

/** What makes two anchors one: the same words, in whatever marks, spaces and capitals. */
export function anchorKey({ article, exact, occurrence }: Anchor): string {
	return JSON.stringify([article, occurrence, fold(exact)]);
}

/** So many code units on either side are kept in the ledger. */
const contextKept = 32;

/** Number the equal passages of each article, in the order of the text. */
function occurrences(passages: readonly Passage[]): (passage: Passage) => Anchor {
	const words = ({ article, exact }: Passage) => JSON.stringify([article, fold(exact)]);
	const equal = Map.groupBy(passages, words);
	for (const list of equal.values()) list.sort((a, b) => a.start - b.start);
	return (passage) => ({
		article: passage.article,
		exact: passage.exact,
		occurrence: equal.get(words(passage))!.indexOf(passage) + 1,
		prefix: passage.prefix.slice(-contextKept),
		suffix: passage.suffix.slice(0, contextKept),
	});
}

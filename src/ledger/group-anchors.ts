import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Anchor } from '../model/ledger-version.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Passage } from '../model/passage.ts';
import { sameWords } from './same-words.ts';

/** A claim or an utterance as the ledger sees it: what it says, and where. */
export interface Group {
	readonly kind: LedgerEntry['kind'];
	readonly provisional: string;
	readonly words: string;
	readonly anchors: readonly Anchor[];
	/** Who is taken to have said it, by slug; undefined of a claim. */
	readonly speaker?: string | null;
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
		...utterances.map(({ id, speaker, wordings: places }): Group => {
			const anchors = places.map(wordings);
			const words = places[0]!.exact;
			return { kind: 'utterance', provisional: id, words, anchors, speaker };
		}),
	];
}

/** What makes two anchors of one run one: the same words of an article, in whatever marks and spaces. */
export function anchorKey(anchor: Anchor): string {
	return `${wordsKey(anchor)} ${anchor.occurrence}`;
}

/** The words of an article, wherever in it they stand. */
export function wordsKey({ article, exact }: Pick<Anchor, 'article' | 'exact'>): string {
	return JSON.stringify([article, sameWords(exact)]);
}

/** So many code units on either side are kept in the ledger. */
const contextKept = 32;

/** Number the equal passages of each article, in the order of the text. */
function occurrences(passages: readonly Passage[]): (passage: Passage) => Anchor {
	const equal = Map.groupBy(passages, wordsKey);
	for (const list of equal.values()) list.sort((a, b) => a.start - b.start);
	return (passage) => ({
		article: passage.article,
		exact: passage.exact,
		occurrence: equal.get(wordsKey(passage))!.indexOf(passage) + 1,
		// no half of a character at the cut
		prefix: passage.prefix.slice(-contextKept).replace(/^[\uDC00-\uDFFF]/u, ''),
		suffix: passage.suffix.slice(0, contextKept).replace(/[\uD800-\uDBFF]$/u, ''),
	});
}

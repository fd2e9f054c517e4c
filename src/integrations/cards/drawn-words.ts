import type { Agreement } from '../../model/agreement.ts';
import { text } from '../../views/interface-text.ts';
import { outletsLine } from '../../views/outlet/outlets-line.ts';
import { sideLine } from '../../views/sharing/card-sides.ts';
import type { ShareCard } from '../../views/sharing/share-card.ts';

/** The words of a card as they are drawn, all of them legible. */
export interface DrawnWords {
	readonly kicker: string;
	readonly words: string;
	readonly speaker: string | null;
	/** Who tells it; where they conflict, in two lines who tells it in which way. */
	readonly tellers: readonly string[];
	readonly note: string;
	readonly agreement: Agreement | null;
}

/**
 * What can be drawn of a card: boxes in place of letters are no words. Words are cut before the
 * first that the fonts lack letters for, as they are cut where they are too many.
 */
export function drawnWords(card: ShareCard, legible: (words: string) => boolean): DrawnWords {
	const { kicker, words, speaker, note, agreement } = card;
	return {
		kicker,
		words: legibleWords(words, legible) ?? text.card.elsewhere,
		speaker: speaker !== null && legible(speaker) ? speaker : null,
		tellers: tellersOf(card, legible),
		note,
		agreement,
	};
}

/** A side of a conflict is told with the other one, or not at all. */
function tellersOf({ sides, outlets }: ShareCard, legible: (words: string) => boolean): string[] {
	const told = sides.length > 0 && sides.every(({ words }) => legible(words));
	return told ? sides.map((side) => sideLine(side, legible)) : [outletsLine(outlets, legible)];
}

/** Fewer words than these do not tell what is said. */
const fewest = 3;

function legibleWords(words: string, legible: (words: string) => boolean): string | null {
	if (legible(words)) return words;
	const all = words.split(' ');
	const kept = all.slice(
		0,
		all.findIndex((word) => !legible(word)),
	);
	if (kept.length < fewest) return null;
	const cut = kept.join(' ').replace(/[\s,;:–—-]+$/u, '');
	return `${cut}…${words.endsWith('”') && words.startsWith('“') ? '”' : ''}`;
}

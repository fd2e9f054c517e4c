import type { Quotation } from '../../../model/quotation.ts';
import type { Reading } from '../../../model/reading.ts';
import { exactText } from '../../../model/selector.ts';
import { nameKey } from '../../../language/speaker-names.ts';

/** Between pieces of direct speech, room for a cue and its subject. */
const shortBreak = 60;
/** Farther apart, in code units, quotations of a paragraph are two passages of speech. */
const longestBreak = 250;

/**
 * The quotations of an article that are speech, in passages: what one speaker says in one
 * paragraph, broken by the cue (“…,” she said, “…”) or by the reporter's own words. What they
 * quote in turn is a passage of its own.
 */
export function paragraphSpeech(reading: Reading): Quotation[][] {
	const passages: Quotation[][] = [];
	const spoken = reading.quotations.filter(({ kind }) => kind !== 'scare');
	for (const quotation of spoken.filter(({ nested }) => !nested)) {
		const last = passages.at(-1);
		if (last && isOnePassage(reading, last, quotation)) last.push(quotation);
		else passages.push([quotation]);
	}
	const retold = spoken.filter(({ nested }) => nested).map((quotation) => [quotation]);
	return [...passages, ...retold];
}

function isOnePassage(reading: Reading, passage: readonly Quotation[], next: Quotation): boolean {
	const before = passage.at(-1)!;
	if (!before.speaker || !next.speaker) return false;
	if (nameKey(before.speaker.name) !== nameKey(next.speaker.name)) return false;
	if (before.block !== next.block) {
		// a speech printed whole is more than one utterance
		const isSecond = passage[0]!.block === before.block;
		return (isSecond && isLeftOpen(next)) || isAdded(reading, before, next);
	}
	return goesOn(before, next) && !isLedIn(reading, before, next);
}

/**
 * “…,” she said. Of the man she said this much: “…”; “…,” she said, before turning to the firm: “…”: the
 * reporter's words lead to other words.
 */
function isLedIn({ text, sentences }: Reading, before: Quotation, next: Quotation): boolean {
	if (/,\s(?:\p{L}+\s)?\p{L}+ing\b[^.!?]*$/u.test(text.slice(before.end, next.start))) return true;
	const over = sentences.findLast(({ start }) => start < next.start);
	return over!.start > before.end && /\p{L}/u.test(text.slice(over!.start, next.start));
}

/**
 * Whether a quotation goes on with the passage of the one before: the same cue reports both, it
 * needs no cue of its own, or nothing but the cue stands between two pieces of direct speech.
 */
function goesOn(before: Quotation, next: Quotation): boolean {
	if (next.start - before.end > longestBreak) return false;
	if (next.speaker?.rule === 'same speaker goes on') return true;
	const oneCue = before.cue !== null && before.cue.start === next.cue?.start;
	const broken = before.kind === 'direct' && next.kind === 'direct';
	return oneCue || (broken && next.start - before.end <= shortBreak);
}

/** Whether the paragraph before left its marks open, and this one goes on with the speech. */
const isLeftOpen = ({ speaker }: Quotation): boolean => speaker?.rule === 'same speaker goes on';

/** “…,” an official told reporters. “…,” the official added: the next paragraph opens with the same speech. */
function isAdded({ text, blocks }: Reading, before: Quotation, next: Quotation): boolean {
	const [first, second] = [before, next].map(({ block }) =>
		blocks.findIndex(({ id }) => id === block),
	);
	const opens = blocks[second!]?.start === next.start - 1;
	if (second !== first! + 1 || !opens || !next.cue) return false;
	const added = /^(?:added|adds|continued|continues)$/iu.test(exactText(text, next.cue));
	return added && before.kind === 'direct' && next.kind === 'direct';
}

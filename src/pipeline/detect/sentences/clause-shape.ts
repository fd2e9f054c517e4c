import { takesThat } from '../../../language/claim-nouns.ts';
import type { FrameToken } from './frames.ts';

/** A finite verb after a subject at their beginning, or an infinitive. */
export function isClausal(content: readonly FrameToken[]): boolean {
	if (content[0]!.lower === 'to' && content[1]?.pos === 'VERB') return true;
	// “whether” may be taken for a preposition
	if (/^(?:whether|if)$/u.test(content[0]!.lower)) return hasFiniteVerb(content.slice(1));
	const atLeast = content[0]!.lower === 'at' && /^(?:least|most)$/u.test(content[1]?.lower ?? '');
	if ((content[0]!.pos === 'ADP' && !atLeast) || /^(?:,|and|but)$/u.test(content[0]!.lower))
		return false;
	const that = content.findIndex(
		({ lower }, at) => lower === 'that' && at > 0 && takesThat(content[at - 1]!.lower),
	);
	if (that < 0) return hasFiniteVerb(content);
	const clause = content.slice(that + 1);
	return hasFiniteVerb(content.slice(0, that)) || withoutMainVerb(clause).length < clause.length;
}

/**
 * “(claims that) the pier is safe | were rejected”: the clause of a noun without the verb of the sentence that
 * goes on behind it. It stands behind an object of the clause, and is none of its own verbs.
 */
export function withoutMainVerb(clause: readonly FrameToken[]): readonly FrameToken[] {
	if (/^(?:if|when|once|what|while|whoever)$/u.test(clause[0]?.lower ?? '')) return clause;
	const first = clause.findIndex((_, at) => isFinite(clause, at));
	if (first < 0) return clause;
	let end = first + 1;
	// “had resigned | were”: what stands behind a full verb is of another group
	while (/^(?:VERB|AUX|ADV|PART)$/u.test(clause[end]?.pos ?? '')) {
		if (clause[end]!.pos === 'AUX' && clause[end - 1]!.pos === 'VERB') break;
		end++;
	}
	const main = clause.findIndex(
		({ pos }, at) => at >= end && pos === 'AUX' && opensMain(clause, end, at),
	);
	return main < 0 ? clause : clause.slice(0, main);
}

/** No participle: “the man accused of murder”, “schools built in 1970”, “hitting children”. */
function isFinite(clause: readonly FrameToken[], at: number): boolean {
	const { pos, lower } = clause[at]!;
	if (pos === 'AUX') return true;
	return pos === 'VERB' && !lower.endsWith('ing') && clause[at + 1]?.pos !== 'ADP';
}

/** “had left Arland | were met”, “is safe | is”: nothing joins the second verb to the first. */
function opensMain(clause: readonly FrameToken[], end: number, at: number): boolean {
	const between = clause.slice(end, at);
	return !between.some(
		({ pos, lower, text }) =>
			/^(?:CCONJ|SCONJ|VERB|AUX)$/u.test(pos) ||
			(pos === 'PRON' && lower !== 'her') ||
			/^(?:,|that|which|who|what|where|when|how|why)$/u.test(text.toLowerCase()),
	);
}

/** “Tap water was safe”: a noun that is taken for a verb. */
const isNounBefore = (word: string, next: FrameToken | undefined): boolean =>
	next?.pos === 'NOUN' && !/(?:ed|ing|s)$/u.test(word);

/** Whether words have a finite verb behind a subject. */
export function hasFiniteVerb(content: readonly FrameToken[]): boolean {
	const verb = content.findIndex(
		({ pos, lower }, at) =>
			!(at === 0 && isNounBefore(lower, content[1])) &&
			(pos === 'AUX' ||
				(pos === 'VERB' && !lower.endsWith('ing') && content[at - 1]?.lower !== 'to')),
	);
	const subject = content.slice(0, Math.max(verb, 0));
	// “hiring will begin”, “that would cost more”
	const opens = /^(?:that|this|these|those|there|\p{Ll}{3,}ing)$/u.test(subject[0]?.lower ?? '');
	return opens || subject.some(({ pos }) => /^(?:NOUN|PROPN|PRON|NUM|QUOTED)$/u.test(pos));
}

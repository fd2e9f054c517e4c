import { cueVerbs } from '../../../language/cue-verbs.ts';
import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import type { FrameToken } from '../sentences/frames.ts';

/** Whether a phrase stands where the subject of a verb may stand, and can speak. */
export function isSubject(tokens: readonly FrameToken[], phrase: NounPhrase): boolean {
	if (!phraseCanSpeak(phrase) || isOpener(tokens, phrase)) return false;
	return !isPrepositional(tokens, phrase) && !isObject(tokens, phrase);
}

/** “Cross-examining, Ann Roe asked”: what somebody was doing, no name. */
function isOpener(tokens: readonly FrameToken[], { from, to, head }: NounPhrase): boolean {
	return from === 0 && to === 1 && head.lower.endsWith('ing') && tokens[to]?.text === ',';
}

export function isPrepositional(tokens: readonly FrameToken[], { from }: NounPhrase): boolean {
	const before = tokens[from - 1];
	if (before?.text === ',' && isPlaceBefore(tokens, from - 1)) return true;
	// “after” and “since” before a subject are tagged as prepositions too
	return (
		before?.pos === 'ADP' && !/^(?:after|before|since|until|as|than|like)$/u.test(before.lower)
	);
}

/** “of Poole, Dorset”: a second name that only says where the first one is. */
function isPlaceBefore(tokens: readonly FrameToken[], comma: number): boolean {
	let at = comma - 1;
	while (tokens[at]?.pos === 'PROPN') at--;
	return (
		at < comma - 1 &&
		/^(?:of|from|in)$/u.test(tokens[at]?.lower ?? '') &&
		tokens[at - 1]?.text === ','
	);
}

/** Whether a phrase follows a verb that is not itself a report: “quoting a source”, “met the king”. */
export function isObject(tokens: readonly FrameToken[], { from, to }: NounPhrase): boolean {
	const before = tokens[from - 1];
	if (before?.pos !== 'VERB') return false;
	// “Neighbouring Arland denied …”
	if (from === 1 && /^(?:VERB|AUX)$/u.test(tokens[to]?.pos ?? '')) return false;
	return before.lower.endsWith('ing') || !cueVerbs.has(before.lower);
}

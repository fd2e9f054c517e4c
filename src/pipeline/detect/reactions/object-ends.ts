import type { Cue } from '../cues/cues.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { groupBefore } from '../cues/verb-group.ts';

/** Where “…, Ann Roe said” or “…, allowing it” begins, which closes a clause; else where the clause ends. */
export function beforeSaying(tokens: readonly FrameToken[], from: number, end: number): number {
	const at = tokens.findIndex(
		({ text }, index) => index > from && index < end && text === ',' && goesOn(tokens, index + 1),
	);
	return at < 0 ? end : at;
}

/** Whether a comma has “Ann Roe said”, “said Ann Roe” or a participle behind it. */
function goesOn(tokens: readonly FrameToken[], from: number): boolean {
	const near = tokens.slice(from, from + 9);
	const verb = near.findIndex(({ pos, lower }) => pos === 'VERB' || saying.test(lower));
	if (near[0]?.lower.endsWith('ing')) return true;
	if (verb < 0) return false;
	const { lower } = near[verb]!;
	if (verb === 0) return saying.test(lower);
	const subject = near.slice(0, verb);
	return (
		saying.test(lower) &&
		subject.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|NUM)$/u.test(pos))
	);
}

const saying = /^(?:said|says|told|added|reported|wrote|announced)$/u;

/** “(a man who) denied murder | was freed”: an object without the verb of the sentence around it. */
export function withoutMain(
	tokens: readonly FrameToken[],
	{ from }: Cue,
	object: readonly FrameToken[],
): readonly FrameToken[] {
	const who = from - groupBefore(tokens, from).length - 1;
	const main = object.findIndex(({ pos }) => pos === 'AUX');
	const isRestrictive = tokens[who]?.lower === 'who' && tokens[who - 1]?.text !== ',';
	return isRestrictive && main > 0 ? object.slice(0, main) : object;
}

import { isClaimNoun } from '../../../language/claim-nouns.ts';
import { isTime } from '../../../language/speaking.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';

const beForms = new Set('is are was were be been being'.split(' '));

/** What follows a verb that lacks its object where a heading leaves out “is”: “Arland accused of raids”. */
const objectless = /^(?:accused of|blamed for|reminded of)$/u;
/** Verbs that lack it before “to” and another verb: “Arland told to leave”; not in “told to the paper”. */
const orders = /^(?:told|urged|advised|reminded)$/u;

/** “was described by”, “has been accused”, “Arland accused of raids”. */
export function isPassive(tokens: readonly FrameToken[], index: number): boolean {
	const [verb, next, behind] = [0, 1, 2].map((step) => tokens[index + step]);
	if (objectless.test(`${verb!.lower} ${next?.lower ?? ''}`)) return true;
	if (orders.test(verb!.lower) && next?.lower === 'to' && behind?.pos === 'VERB') return true;
	// “the claims, dismissed by the council, …”, “a claim dismissed by the council”
	const before = tokens[index - 1];
	const reduced = before?.text === ',' || isClaimNoun(before?.lower ?? '');
	// “, described as “a treasure” by Roe,”
	const by = tokens.slice(index + 2, index + 6).some(({ lower }) => lower === 'by');
	const agent = next?.lower === 'by' || (next?.lower === 'as' && before?.text === ',' && by);
	if (agent && verb!.lower.endsWith('ed') && reduced) return true;
	if (isNamed(tokens, index)) return true;
	// “…, jury told”
	if (verb!.lower === 'told' && (!next || /^[.;]$/u.test(next.text))) return true;
	let at = index - 1;
	while (tokens[at]?.pos === 'ADV' || tokens[at]?.lower === 'not' || isTimeBetween(tokens, at))
		at--;
	return beForms.has(tokens[at]?.lower ?? '') && participle.test(tokens[index]!.lower);
}

/** “half deemed “essential””, “a few — labeled “rebels” —”: what is called so says nothing. */
export function isNamed(tokens: readonly FrameToken[], index: number): boolean {
	const [verb, next] = [tokens[index]!, tokens[index + 1]];
	if (!/^(?:labell?ed|branded|dubbed|deemed|termed)$/u.test(verb.lower)) return false;
	if (next?.pos !== quotedPos) return false;
	// “ministers dubbed “the trap” …” are who calls it so
	return /^(?:[,–—-]|--|half|some|many|most|few|all|them|those|one|others)$/u.test(
		tokens[index - 1]?.lower ?? '',
	);
}

/** “in which he was described as “a liar””: nobody’s words are told, least of all his. */
export function isCalledSo(tokens: readonly FrameToken[], index: number): boolean {
	const verb = tokens[index]!.lower;
	const as = tokens[index + 1]?.lower === 'as' ? index + 2 : index + 1;
	let at = index - 1;
	while (beForms.has(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'ADV') at--;
	return (
		/^(?:described|called|branded|labell?ed|dubbed|portrayed)$/u.test(verb) &&
		tokens[as]?.pos === quotedPos &&
		/^(?:he|she|they)$/u.test(tokens[at]?.lower ?? '') &&
		at < index - 1
	);
}

/** “told”, “said”, “thought”, “felt”, “sworn”, “heard”. */
const participle = /(?:ed|en|ld|id|ght|elt|[ow]n|rn|ard|ound)$/u;

/** “were last night told”, “was on Monday told”: a time between. */
function isTimeBetween(tokens: readonly FrameToken[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token && isTime(token.lower)) return true;
	const leads = /^(?:last|this|on|yesterday|late|early|earlier|later)$/u.test(token?.lower ?? '');
	return leads && next !== undefined && isTime(next.lower);
}

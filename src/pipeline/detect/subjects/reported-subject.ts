import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { isOne, isPeopleNoun } from '../../../language/speaking.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { objectPronoun } from './object-pronoun.ts';

/** What one does to people before telling them something. */
const meets =
	/^(?:met|saw|gathered|faced|addressed|rang|called|looked|lied|spoke|talked|stopped|approached)$/u;

/**
 * “Ann Roe revealed that Cole had rung her at dawn and told her: “…””, “The docker says the foreman looked the men in the
 * eye and told them: “…””: the subject of what is reported also tells, where the one who is told is an object of that clause;
 * the subject itself would be none. Null wherever the hearer may be anybody else: “The judge said Cole had shown no remorse
 * and told him: “…””.
 */
export function reportedSubject(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	verb: number,
	reports: number,
): NounPhrase | null {
	const hearer = objectPronoun(tokens, verb + 1);
	if (tokens[verb - 1]?.lower !== 'and' || tokens[verb]!.lower !== 'told' || !hearer) return null;
	const inner = phrases.find(({ from, to }) => from > reports && to < verb && isVerb(tokens[to]));
	if (!inner || !phraseCanSpeak(inner)) return null;
	const clause = { from: inner.to, to: verb - 1 };
	const isSame = tokens
		.slice(clause.from + 1, clause.to)
		.some(({ lower }) => lower === hearer.tokens[0]!.lower);
	const isOfSeveral = hearer.head.lower === 'they' && isAlone(inner);
	return isSame || (isOfSeveral && meetsPeople(tokens, phrases, clause)) ? inner : null;
}

const isAlone = ({ name, head }: NounPhrase): boolean => name.length > 0 || isOne(head.lower);

interface Clause {
	readonly from: number;
	readonly to: number;
}

function meetsPeople(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	{ from, to }: Clause,
): boolean {
	let verb = from;
	while (/^(?:AUX|ADV)$/u.test(tokens[verb]?.pos ?? '')) verb++;
	const next = tokens[verb + 1]?.pos === 'ADP' ? verb + 2 : verb + 1;
	const met = phrases.find((each) => each.from === next && each.to <= to);
	const noun = met?.head.lower ?? '';
	const isSeveral = noun === 'staff' || (isPeopleNoun(noun) && !isOne(noun));
	return meets.test(tokens[verb]?.lower ?? '') && isSeveral;
}

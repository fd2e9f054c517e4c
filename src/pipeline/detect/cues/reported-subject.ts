import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isOne, isPeopleNoun } from '../../../language/speaking.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { objectPronoun } from './object-pronoun.ts';

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
	const inner = phrases.find(
		({ from, to }) => from > reports && to < verb && /^(?:VERB|AUX)$/u.test(tokens[to]?.pos ?? ''),
	);
	if (!inner || !phraseCanSpeak(inner)) return null;
	const objects = { from: inner.to + 1, to: verb - 1 };
	const isSame = tokens
		.slice(objects.from, objects.to)
		.some(({ lower }) => lower === hearer.tokens[0]!.lower);
	return isSame || (isSeveral(hearer) && areMet(phrases, objects, inner)) ? inner : null;
}

const isSeveral = ({ head }: NounPhrase): boolean => head.lower === 'they';

/** Whether one alone does something to several people of whom its clause tells. */
function areMet(
	phrases: readonly NounPhrase[],
	{ from, to }: { readonly from: number; readonly to: number },
	{ name, head }: NounPhrase,
): boolean {
	const one = name.length > 0 || isOne(head.lower);
	return (
		one &&
		phrases.some((each) => {
			const { lower } = each.head;
			const people = lower === 'staff' || (isPeopleNoun(lower) && !isOne(lower));
			return each.from === from && each.to <= to && people;
		})
	);
}

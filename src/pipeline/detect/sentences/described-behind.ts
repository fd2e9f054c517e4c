import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { isPeopleNoun } from '../../../language/speaking.ts';
import { clauseStart } from './clause-borders.ts';
import type { FrameToken } from './frames.ts';

/**
 * “An aide to Ann Roe who admitted it”, “a man accused of hitting Ann Roe who denies it”: somebody whom the clause
 * brings in by a noun, where no verb of it stands before what “who” follows; null where nobody is.
 */
export function describedBehind(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	nearest: NounPhrase,
): NounPhrase | null {
	const start = clauseStart(tokens, nearest.from);
	const first = phrases.find(
		({ from, to, head }) => from >= start && to < nearest.from && isPeopleNoun(head.lower),
	);
	if (!first || first.name.length > 0) return null;
	const between = tokens.slice(first.to, nearest.from);
	return between.every(hangs) && between.some(({ pos }) => pos === 'ADP' || pos === 'PART')
		? first
		: null;
}

/** “Ann Roe, the mayor of Arby, who denied it”: the name that an aside describes; null where none stands before it. */
export function namedBeforeAside(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	nearest: NounPhrase,
): NounPhrase | null {
	const comma = tokens.findLastIndex(({ text }, at) => at < nearest.from && text === ',');
	const named = phrases.find(({ to, name }) => to === comma && name.length > 0);
	const aside = tokens.slice(comma + 1, nearest.from);
	const opens = /^(?:the|an?|his|her|their|head|chief)$/u.test(aside[0]?.lower ?? '');
	const isOffice = aside.some(({ lower }) => isPeopleNoun(lower));
	return named && opens && isOffice && aside.every(hangs) && aside.at(-1)?.pos === 'ADP'
		? named
		: null;
}

/** What may stand between a noun and what hangs on it: “of”, “accused of hitting”, “named in the”. */
const hangs = ({ pos, lower }: FrameToken): boolean =>
	/^(?:ADP|ADJ|ADV|DET|NOUN|PROPN|NUM|PART)$/u.test(pos) ||
	(pos === 'VERB' && /(?:ed|ing|en|wn)$/u.test(lower));

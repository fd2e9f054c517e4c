import { isFullName, type NounPhrase } from '../../../language/noun-phrases.ts';
import { bodyNouns, isPeopleNoun, isTime } from '../../../language/speaking.ts';
import type { Token } from '../../../language/tokens.ts';
import { holderOf } from './described-across.ts';
import { describedBehind, namedBeforeAside } from './described-behind.ts';
import type { FrameToken } from './frames.ts';

/** “Anybody who complains” is nobody in particular. */
const indefinite = /^(?:any|every|some|no)(?:body|one)$|^(?:those|one)$/u;

/** Whom “who” follows; undefined where that is nobody in particular. */
export function antecedentOf(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	{ from }: NounPhrase,
): NounPhrase | undefined {
	const comma = tokens[from - 1]?.text === ',' ? from - 1 : from;
	const end = beforeBracket(tokens, comma);
	if (indefinite.test(tokens[end - 1]?.lower ?? '')) return undefined;
	// “it was Marks, not Roe, who said”
	const nearest = phrases.findLast(
		({ to, from }) => to <= end && to >= end - 6 && tokens[from - 1]?.lower !== 'not',
	);
	if (!nearest) return undefined;
	const meant =
		tokens[from - 1]?.text === ','
			? namedBeforeAside(tokens, phrases, nearest)
			: describedBehind(tokens, phrases, nearest);
	return meant ?? bearerOf(tokens, phrases, nearest);
}

/** “a nurse at the hospital, who asked”, “met men in June who asked”: whom “who” stands for behind a body or a time that hangs on them. */
function bearerOf(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	nearest: NounPhrase,
): NounPhrase {
	const isLed = tokens[nearest.from - 1]?.pos === 'ADP';
	const behind = phrases.findLast(({ to }) => to === nearest.from - 1);
	if (!isLed || !behind) return nearest;
	// “the wife of Bob Cole at the time, who”
	if (isTime(nearest.head.lower)) return holderOf(tokens, phrases, behind);
	const hangs =
		bodyNouns.has(nearest.head.lower) || isWhere(tokens[nearest.from - 1]!, nearest, behind);
	const isSomebody = isPeopleNoun(behind.head.lower) || isFullName(behind);
	return hangs && isSomebody ? behind : nearest;
}

/** “the port captain in Arby, who”, “the mayor of Arby, who”; but “the wife of Ann Roe, who”. */
function isWhere({ lower }: Token, { name }: NounPhrase, { head }: NounPhrase): boolean {
	const rules = /^(?:mayor|governor|bishop|archbishop|commissioner|sheriff|king|queen)$/u;
	const isOf = lower === 'of' && rules.test(head.lower);
	return name.length > 0 && (isOf || /^(?:in|at|from|near)$/u.test(lower));
}

/** “Ann Roe (Lab, Arby), who”: what a bracket adds is not what “who” follows. */
export function beforeBracket(tokens: readonly FrameToken[], end: number): number {
	if (tokens[end - 1]?.text !== ')') return end;
	const opening = tokens.findLastIndex(({ text }, at) => at < end && text === '(');
	return opening > 0 && end - opening <= 12 ? opening : end;
}

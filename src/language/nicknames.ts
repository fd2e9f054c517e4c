import { isGivenName } from './gender.ts';
import type { Token } from './tokens.ts';

const called = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}'’-]+)?$/u;
const named = /^\p{Lu}[\p{L}'’-]+$/u;
/** What goes on in a headline that has capitals everywhere. */
const goesOn =
	/^(?:about|after|against|and|are|as|at|before|but|by|for|from|in|into|is|of|on|or|over|the|to|under|was|were|when|while|with)$/iu;

/**
 * “Ann “Bill” Roe”: whether marked words between two others are what somebody is called, and no quotation.
 *
 * @param before The word before the mark that opens, and behind the one that closes.
 */
export function isNickname(before: string, marked: string, behind: string): boolean {
	const isName = isGivenName(before) || isGivenName(marked.split(' ')[0]!);
	return (
		isName &&
		named.test(before) &&
		called.test(marked) &&
		named.test(behind) &&
		!goesOn.test(behind)
	);
}

/** A name without what stands between marks inside it. */
export function withoutNicknames(tokens: readonly Token[]): Token[] {
	const dropped = new Set<Token>();
	tokens.forEach((token, at) => {
		const close = isMark(token) ? closingMark(tokens, at) : -1;
		const [before, behind] = [tokens[at - 1]?.text ?? '', tokens[close + 1]?.text ?? ''];
		const inside = tokens.slice(at + 1, Math.max(close, at));
		const marked = inside.map(({ text }) => text).join(' ');
		if (close > 0 && isNickname(before, marked, behind))
			for (const each of tokens.slice(at, close + 1)) dropped.add(each);
	});
	return tokens.filter((token) => !dropped.has(token));
}

const isMark = ({ text }: Token): boolean => /^["'‘’“”]$/u.test(text);

/** Where a mark is closed, of one or two words; -1 where it is not. */
function closingMark(tokens: readonly Token[], at: number): number {
	return [at + 2, at + 3].find((end) => tokens[end] && isMark(tokens[end])) ?? -1;
}

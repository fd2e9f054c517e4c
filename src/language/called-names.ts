import type { NounPhrase } from './noun-phrases.ts';
import { isVerb } from './parts-of-speech.ts';
import { isOne, isPeopleNoun } from './speaking.ts';
import type { Token } from './tokens.ts';

/** “a nurse named Ann Roe”: one phrase, with the name at its end, where a phrase and the one behind “named” or “called” were two. */
export function joinCalled(tokens: readonly Token[], phrases: readonly NounPhrase[]): NounPhrase[] {
	return phrases.flatMap((phrase, index) => {
		const [before, behind] = [phrases[index - 1], phrases[index + 1]];
		if (before && isCalled(tokens, before, phrase)) return [];
		if (!behind || !isCalled(tokens, phrase, behind)) return [phrase];
		return [{ ...behind, from: phrase.from, tokens: [...phrase.tokens, ...behind.tokens] }];
	});
}

function isCalled(tokens: readonly Token[], bearer: NounPhrase, named: NounPhrase): boolean {
	const { head, name, from, to } = bearer;
	const isSomebody =
		/^(?:an?|another|one)$/u.test(tokens[from]!.lower) &&
		name.length === 0 &&
		isPeopleNoun(head.lower) &&
		isOne(head.lower);
	const isName =
		named.from === to + 1 &&
		/^(?:named|called)$/u.test(tokens[to]!.lower) &&
		named.name.length === named.tokens.length;
	return isSomebody && isName && closes(tokens, from, named.to);
}

/** “A judge named Ann Roe guardian”, “A man called Ann Roe a liar”, “One witness named Ann Roe.” tell what somebody did. */
function closes(tokens: readonly Token[], from: number, end: number): boolean {
	const [behind, next] = tokens.slice(end, end + 2);
	const isSaid = /^(?:said|says|told)$/u.test(tokens[from - 1]?.lower ?? '');
	if (isSaid || isVerb(behind)) return true;
	return behind?.lower === 'who' || (behind?.text === ',' && next?.lower === 'who');
}

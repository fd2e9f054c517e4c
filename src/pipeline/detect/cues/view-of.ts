import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { isPeopleNoun } from '../../../language/speaking.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';

/** “For Ann Roe, it is “…””: whose view a sentence opens with. */
export function isViewOf(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): boolean {
	const opens = index === 0 || /^[.!?]$/u.test(tokens[index - 1]!.text);
	if (!opens || tokens[index]!.text !== 'For') return false;
	const whose = phrases.find(({ from }) => from === index + 1);
	const person = whose && (whose.name.length > 1 || isPeopleNoun(whose.head.lower));
	const quoted = tokens.slice(index, index + 30).some(({ pos }) => pos === quotedPos);
	return (
		Boolean(person && quoted) && tokens.slice(index, index + 16).some(({ text }) => text === ',')
	);
}

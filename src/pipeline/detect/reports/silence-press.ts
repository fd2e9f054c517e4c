import { sentenceStart } from '../sentences/clause-borders.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';

/** Whether the sentence of a token shows that the press asks: “for comment”, “from the Echo”, “by phone”, or “I” and “we”. */
export function showsPress(tokens: readonly FrameToken[], at: number): boolean {
	const start = sentenceStart(tokens, at);
	const behind = tokens.slice(at).findIndex(({ text }) => /^[.!?;]$/u.test(text));
	const sentence = tokens.slice(start, behind < 0 ? undefined : at + behind);
	const words = sentence
		.filter(({ pos }) => pos !== quotedPos)
		.map(({ text }) => text)
		.join(' ');
	return asks.test(words) || outlets.test(words);
}

const asks =
	/\b(?:(?:for|seeking|requesting|to) (?:\p{L}+ ){0,2}?(?:comment|interviews?)|seeking (?:an? )?(?:response|reply|reaction)|(?:reporters?|journalists?|newspaper)(?= (?:went|was|were|about|on|for)\b)|by (?:tele)?phone|by e-?mail|I|we|We|my|My|our|Our)\b/u;
/** “From this newspaper”, “from the Arby Echo”. */
const outlets =
	/\b(?:from|by) (?:(?:the|this|a|our) (?:\p{Ll}+ )?(?:newspaper|paper|programme|reporters?|journalists?)|(?:reporters|journalists)|(?:[Tt]he )?(?:\p{Lu}\p{L}+ ){0,3}(?:Associated Press|BBC|Chronicle|Courier|Echo|Gazette|Guardian|Herald|Independent|Journal|Mail|Mirror|News|Observer|Post|Press|Reuters|Star|Sun|Telegraph|Times|Tribune))\b/u;

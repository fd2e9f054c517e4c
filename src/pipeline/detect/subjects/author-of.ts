import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { answerNouns, isDocument } from '../../../language/speaking.ts';
import { together } from './joint-subject.ts';
import { namedBeside } from '../sentences/apposition.ts';
import type { FrameToken } from '../sentences/frames.ts';

/**
 * Who has written what a sentence makes the speaker: “a statement from the ministry said”, “a letter to
 * parents by Ann Roe said”, “the answer, from Ann Roe, said”. The phrase itself where it names nobody, or names no piece of writing.
 */
export function authorOf(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	writing: NounPhrase,
): NounPhrase {
	const { lower } = writing.head;
	if (writing.name.length > 0 || !(isDocument(lower) || answerNouns.has(lower))) return writing;
	const hearer = phrases.find(({ from }) => from === writing.to + 1);
	const behind = tokens[writing.to]?.lower === 'to' && hearer ? hearer.to : writing.to;
	const at = sentBy(tokens, behind) ?? (tokens[behind]?.text === ',' ? behind + 1 : behind);
	if (!/^(?:by|from)$/u.test(tokens[at]?.lower ?? '')) return writing;
	const author = phrases.find(({ from }) => from === at + 1);
	if (!author || !phraseCanSpeak(author)) return writing;
	// “by courier”
	if (author.tokens.length === 1 && author.name.length === 0) return writing;
	// “from Arby”: where it came from
	const isWhere =
		tokens[at]!.lower === 'from' && author.tokens.length === 1 && author.name.length === 1;
	return isWhere ? writing : together(tokens, phrases, namedBeside(tokens, phrases, author));
}

/** “issued after the murder of Cole by Dunn”: what another “by” hangs on. */
const apart = /^(?:after|before|following|since|during|over|about|of|behalf)$/u;

/** “(an e-mail) sent to the ship in January by (Ann Roe)”: where “by” stands. */
function sentBy(tokens: readonly FrameToken[], at: number): number | null {
	if (!/^(?:sent|written|posted|signed|drafted|issued)$/u.test(tokens[at]?.lower ?? ''))
		return null;
	const behind = tokens.slice(at + 1, at + 13);
	const by = behind.findIndex(({ lower }) => lower === 'by');
	const isOther = behind
		.slice(0, Math.max(by, 0))
		.some(({ pos, lower }) => /^(?:VERB|AUX|PUNCT)$/u.test(pos) || apart.test(lower));
	return by >= 0 && !isOther ? at + 1 + by : null;
}

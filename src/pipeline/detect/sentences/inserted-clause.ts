import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { sentenceStart } from './clause-borders.ts';
import type { FrameToken } from './frames.ts';
import { isPrepositional } from './subject-position.ts';

/**
 * Whether a description behind a name and a comma speaks of its bearer: “Ann Roe, the mayor said (on Monday),
 * had lied”, “Without Ann Roe, the mayor said …”. A comma would close what describes her.
 */
export function isInserted(
	tokens: readonly FrameToken[],
	name: NounPhrase,
	{ to }: NounPhrase,
): boolean {
	const isLed = tokens[name.from - 1]?.pos === 'ADP';
	let verb = isLed ? behindChain(tokens, to) : to;
	while (tokens[verb]?.pos === 'ADV') verb++;
	if (tokens[verb]?.pos !== 'VERB' || isDescribedAside(tokens, verb)) return false;
	if (isLed || isPrepositional(tokens, name)) return true;
	// “Praising Ann Roe, the coach said”
	const before = tokens[name.from - 1];
	if (before?.pos === 'VERB' && before.lower.endsWith('ing')) return true;
	// “Before he beat Ann Roe, the mayor said”
	const opener = tokens[sentenceStart(tokens, name.from)]?.lower ?? '';
	const isOpened = /^(?:before|after|when|while|once|since|although|though)$/u.test(opener);
	if (before?.pos === 'VERB' && isOpened) return true;
	const near = tokens.slice(verb + 1, verb + 8);
	const mark = near.find(({ text }) => /^[,.!?;:]$/u.test(text));
	return mark?.text === ',';
}

/** Where what hangs on a noun ends: “the leader of the pilots”. */
function behindChain(tokens: readonly FrameToken[], to: number): number {
	let at = to;
	while (/^(?:of|for|at|in)$/u.test(tokens[at]?.lower ?? '')) {
		at++;
		while (/^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/u.test(tokens[at]?.pos ?? '')) at++;
	}
	return at;
}

/** “an apology to Ann Roe, the nurse charged on Sunday, he said”: behind what describes her, the clause has its subject. */
function isDescribedAside(tokens: readonly FrameToken[], participle: number): boolean {
	if (!suffered.test(tokens[participle]!.lower)) return false;
	const comma = tokens.findIndex(({ text }, at) => at > participle && text === ',');
	const [subject, verb] = [tokens[comma + 1], tokens[comma + 2]];
	return comma > 0 && subject?.pos === 'PRON' && isVerb(verb);
}

/** What befalls somebody, and reports nothing. */
const suffered =
	/^(?:charged|accused|arrested|convicted|jailed|sentenced|suspected|wanted|detained|sacked|suspended|injured|wounded|killed)$/u;

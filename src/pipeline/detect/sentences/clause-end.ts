import { isVerb } from '../../../language/parts-of-speech.ts';
import { sentenceStart } from './clause-borders.ts';
import { quotedPos, type FrameToken } from './frames.ts';
import { lowerWords } from './lower-words.ts';

/** Where the clause that begins at `from` ends: at a stop, at “but” or “while”, or at the limit. */
export function clauseEnd(
	tokens: readonly FrameToken[],
	from: number,
	limit = tokens.length,
): number {
	let at = from;
	while (
		at < limit &&
		!(stops(tokens, at) && !goesOnReported(tokens, from, at)) &&
		!closesOpener(tokens, from, at)
	)
		at++;
	while (at > from && /^(?:,|and|but|also|has|have|had)$/u.test(tokens[at - 1]!.lower)) at--;
	return at;
}

/** “said that it backed the plan but that the money was short”, “had burned nothing but had cut”: what is still reported. */
function goesOnReported(tokens: readonly FrameToken[], from: number, at: number): boolean {
	if (tokens[at]!.lower !== 'but') return false;
	const next = tokens[at + 1]?.lower ?? '';
	if (tokens[from - 1]?.lower !== 'that') return false;
	const isPast = next === 'had' && tokens.slice(from, at).some(({ lower }) => lower === 'had');
	return next === 'that' || isPast;
}

function stops(tokens: readonly FrameToken[], at: number): boolean {
	const { text, lower, pos } = tokens[at]!;
	if (pos === quotedPos || pos === 'SYM') return false;
	if (/^(?:[.!?;]|—|–)$/u.test(text)) return true;
	const next = tokens[at + 1]?.lower ?? '';
	// “all but two”, not “lost all but Roe had more”
	const isExcept =
		/^(?:all|nothing|everything|anything)$/u.test(tokens[at - 1]?.lower ?? '') &&
		!/^(?:PROPN|PRON|DET|AUX|VERB)$/u.test(tokens[at + 1]?.pos ?? '');
	return (
		(lower === 'but' && next !== 'not' && !isExcept) ||
		(text === ',' && ofTeller.test(lowerWords(tokens.slice(at + 1, at + 6)))) ||
		(text === ',' && /^(?:while|although|though|adding|noting|saying|according|as)$/u.test(next))
	);
}

/** “, without giving evidence”, “, a claim the ministry denied”, “, and I agree”: what the reporter adds of the one who speaks. */
const ofTeller = new RegExp(
	`^(?:${[
		String.raw`without (?:elaborating|specifying|(?:providing|giving|offering|citing|presenting|producing) (?:any |further |more )*(?:evidence|proof|details?|specifics))`,
		String.raw`an? (?:\p{L}+ )?(?:accusation|allegation|assertion|charge|claim|contention|suggestion) (?:that|which|the|\p{L}+(?:ed|ies|es))`,
		'(?:and|but) i (?:agree|disagree|doubt it|(?:do not |do n.t )?believe (?:him|her|them))',
	].join('|')})\\b`,
	'u',
);

/** “Despite warnings that it was “a mistake,” lawmakers voted”: the comma in the marks closes the clause that opens the sentence. */
function closesOpener(tokens: readonly FrameToken[], from: number, at: number): boolean {
	const before = tokens[at - 1];
	if (at <= from || before?.pos !== quotedPos || !/,["'”’]*$/u.test(before.text)) return false;
	const opener = tokens[sentenceStart(tokens, from)]?.lower ?? '';
	const behind = tokens.slice(at, at + 6);
	const verb = behind.findIndex(isVerb);
	const hasSubject = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/u.test(behind[0]?.pos ?? '');
	return (
		/^(?:despite|after|although|though|while|amid|with)$/u.test(opener) && hasSubject && verb > 0
	);
}

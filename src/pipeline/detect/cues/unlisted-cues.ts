import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isReceiving } from '../../../language/receiving.ts';
import { speechNouns } from '../../../language/speaking.ts';
import { sentenceStart } from '../sentences/clause-borders.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { perceivedAt } from '../subjects/perceived.ts';
import { subjectAfter } from '../subjects/subjects.ts';

/**
 * Whether a verb that no list has reports all the same, by where it stands: between its subject and
 * a quotation (“…,” she thundered; “…”, countered Roe; Roe shot back: “…”), before “that” (Roe
 * moaned that …), or before a quotation that “as”, “at” or “over” leads to (Roe raged at “…”).
 *
 * @param previous The cue before it in its sentence, if there is one.
 */
export function isUnlisted(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
	previous: object | undefined,
): boolean {
	const { pos, text, lower } = tokens[index]!;
	const verbal = pos === 'VERB' || /^\p{Ll}+ed$/u.test(text);
	const behind = tokens[index + 1];
	// “when it was time to go: “…””, “before kick-off: “…””
	const before = tokens[index - 1];
	const isNoun = before?.pos === 'AUX' && behind?.lower === 'to';
	const isTimeTo = before?.lower === 'to' && tokens[index - 2]?.lower === 'time';
	// “went on as follows: “…””
	const isManner = before?.lower === 'as' && lower === 'follows';
	if (behind && perceivedAt(tokens, index + 1) === index) return false;
	// “who complained of damp: “…””
	const isTopic = before?.lower === 'of';
	if (!verbal || isNoun || isTimeTo || isManner || isTopic || behind?.text === '-') return false;
	if (lower.endsWith('ing') || pos === quotedPos || /^def(?:y|ies|ied)$/u.test(lower)) return false;
	const teller = phrases.find(
		({ to }) => to === index || (to === index - 1 && tokens[to]?.pos === 'ADV'),
	);
	const told = teller !== undefined && phraseCanSpeak(teller) ? teller : null;
	if (leadsByColon(tokens, index) || isBehind(tokens, phrases, index, told)) return true;
	if (told && goesOn(tokens, index, told)) return true;
	const alone = previous === undefined && told !== null && !speechNouns.has(told.head.lower);
	return alone && (leadsToThat(tokens, index) || leadsByWord(tokens, index));
}

/** “He knew nothing, Roe went on, “…””: between commas, what takes up a speech again. */
function goesOn(tokens: readonly FrameToken[], index: number, told: NounPhrase): boolean {
	const [verb, on, comma, ...behind] = tokens.slice(index, index + 7);
	// “the event, she went on, was “too close””
	const quoted = behind.find(({ pos }) => !/^(?:AUX|ADV|PART)$/u.test(pos));
	return (
		/^(?:went|goes|carried|pressed)$/u.test(verb!.lower) &&
		on?.lower === 'on' &&
		comma?.text === ',' &&
		quoted?.pos === quotedPos &&
		tokens[told.from - 1]?.text === ','
	);
}

/** Roe shot back: “…” */
function leadsByColon(tokens: readonly FrameToken[], index: number): boolean {
	// “As for those who say the port should have reopened: “…””
	const start = sentenceStart(tokens, index);
	const isTopic =
		tokens[start]?.lower === 'as' &&
		tokens[start + 1]?.lower === 'for' &&
		!tokens.slice(start, index).some(({ text }) => text === ',');
	if (isTopic || isReceiving(tokens[index]!.lower)) return false;
	const colon = tokens.slice(index + 1, index + 4).findIndex(({ text }) => text === ':');
	// “sent before he was shot, read: “…””
	const isParted = tokens.slice(index + 1, index + colon + 1).some(({ text }) => text === ',');
	return colon >= 0 && !isParted && tokens[index + colon + 2]?.pos === quotedPos;
}

/** “…,” Roe thundered; “…”, thundered Roe. */
function isBehind(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
	told: NounPhrase | null,
): boolean {
	if (told) return opensReport(tokens, told.from);
	// “…” — won two prizes
	const adjoins = tokens[index - 1]?.pos === quotedPos || tokens[index - 1]?.text === ',';
	return adjoins && opensReport(tokens, index) && subjectAfter(tokens, phrases, index) !== null;
}

/** Whether a quotation ends before a token so that its sentence goes on: with a comma, or asking or crying out. */
function opensReport(tokens: readonly FrameToken[], index: number): boolean {
	const before = tokens[index - 1];
	if (before?.pos === quotedPos) return /[,!?]["'”’]*$/u.test(before.text);
	return /^(?:,|[–—-]|--)$/u.test(before?.text ?? '') && tokens[index - 2]?.pos === quotedPos;
}

/** Verbs with “that” behind them that tell no words: “it clicked that”, “vigils followed that shooting”. */
const tellsNoWords =
	/^(?:clicked|emerged|happened|transpired|dawned|seemed|followed|preceded|caused|ended|joined|attended|survived|crossed)$/u;

/** Roe moaned that …, Roe hit back that … */
function leadsToThat(tokens: readonly FrameToken[], index: number): boolean {
	const [verb, next, behind] = tokens.slice(index, index + 3);
	// “Vigils followed that shooting”
	if (next?.lower === 'that') return verb!.lower.endsWith('ed') && !tellsNoWords.test(verb!.lower);
	return /^(?:hit|shot)$/u.test(verb!.lower) && next?.lower === 'back' && behind?.lower === 'that';
}

/** Roe raged at “…”, shrugged it off as “…”. */
function leadsByWord(tokens: readonly FrameToken[], index: number): boolean {
	const quoted = tokens.findIndex(
		({ pos }, at) => at > index && at <= index + 8 && pos === quotedPos,
	);
	const before = tokens[quoted - 1]?.lower ?? '';
	return (
		quoted > 0 && (before === 'as' || (quoted === index + 2 && /^(?:at|over|about)$/u.test(before)))
	);
}

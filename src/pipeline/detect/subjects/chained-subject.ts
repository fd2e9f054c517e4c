import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isPeopleNoun, speechNouns } from '../../../language/speaking.ts';
import { sentenceStart } from '../sentences/clause-borders.ts';
import { holderOf } from '../sentences/described-across.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { objectPronoun } from './object-pronoun.ts';
import { isSubject } from '../sentences/subject-position.ts';

/** “The port is to close, a spokesman for the council said”: what the phrase before the verb hangs on, if a clause opens with that. */
export function headOfChain(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	phrase: NounPhrase,
	verb: number,
): NounPhrase | null {
	const head = holderOf(tokens, before, phrase);
	// “Ann Roe, head of the port, said”
	if (tokens.slice(phrase.to, verb).some(({ text }) => text === ','))
		return before.find((named) => isDescribedBy(tokens, named, head)) ?? null;
	const { pos, lower } = tokens[head.from - 1] ?? { pos: '', lower: '' };
	const opens = head.from === 0 || pos === quotedPos || opening.test(lower);
	return head !== phrase && opens && isSubject(tokens, head) ? head : null;
}

/** “Ann Roe, head”, of what hangs on other words. */
function isDescribedBy(
	tokens: readonly FrameToken[],
	named: NounPhrase,
	head: NounPhrase,
): boolean {
	const isBeside = named.to === head.from - 1 && tokens[named.to]?.text === ',';
	return (
		isBeside && named.name.length > 1 && isPeopleNoun(head.head.lower) && isSubject(tokens, named)
	);
}

const opening = /^(?:,|as|when|while|after|before|because|since|although|though)$/u;

/**
 * “It came as Ann Roe left Arby, saying”, “Roe's comments came as Cole left, saying”: whoever acts in what came.
 */
export function subjectOfNews(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	participle: number,
): NounPhrase | undefined {
	const start = sentenceStart(tokens, participle);
	const first = before.find(({ from }) => from >= start);
	const isNews = first && (first.head.lower === 'it' || speechNouns.has(first.head.lower));
	if (!isNews || !/^(?:came|comes|follows|followed)$/u.test(tokens[first.to]?.lower ?? ''))
		return undefined;
	const as = tokens.findIndex(
		({ lower }, at) => at > first.to && at < participle && lower === 'as',
	);
	const actor = before.find(({ from }) => as > 0 && from === as + 1);
	// “came as Ann Roe was sworn in, calling her”
	const isActive = actor !== undefined && tokens[actor.to]?.pos === 'VERB';
	const isObject = objectPronoun(tokens, participle + 1) !== null;
	return isActive && !isObject && phraseCanSpeak(actor) ? actor : undefined;
}

/** “…, with a judge telling him …”, “despite Roe saying …”: a participle that has a subject of its own. */
export function isWithParticiple(
	tokens: readonly FrameToken[],
	phrase: NounPhrase,
	verb: number,
): boolean {
	const led = /^(?:with|despite|without)$/u.test(tokens[phrase.from - 1]?.lower ?? '');
	const isParticiple = tokens[verb]!.lower.endsWith('ing');
	return led && isParticiple && phrase.to === verb && phraseCanSpeak(phrase);
}

/** “Ann Roe, in televised remarks, accused”: where an aside that a preposition leads begins; the place itself if nothing does. */
export function asideBefore(tokens: readonly FrameToken[], end: number): number {
	if (tokens[end - 1]?.text !== ',') return end;
	const opening = tokens.findLastIndex(({ text }, at) => at < end - 1 && /^[,.;:]$/u.test(text));
	const inside = tokens.slice(opening + 1, end - 1);
	const isPlain = inside.every(
		({ pos, lower }) =>
			!/^(?:AUX|PRON|QUOTED)$/u.test(pos) && (pos !== 'VERB' || lower.endsWith('ed')),
	);
	const isLed = inside[0]?.pos === 'ADP' && inside.length <= longestAside;
	const name = tokens.findLastIndex(({ pos }, at) => at < opening && pos !== 'PROPN');
	const isNamed = name < opening - 1 && tokens[name]?.pos !== 'DET';
	return isLed && isPlain && isNamed && tokens[opening]?.text === ',' ? opening : end;
}

/** In tokens. */
const longestAside = 8;

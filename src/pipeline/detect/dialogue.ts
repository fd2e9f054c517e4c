import { quotedPos, type Frame } from './frames.ts';
import type { Spoken } from './attribute.ts';
import { nameOf, type Cast } from './cast.ts';
import type { Source } from './named-cues.ts';
import type { SpokenSpan, Surroundings } from './spoken-spans.ts';

/** How many quotations back the other one of a dialogue is looked for. */
const reach = 6;

/**
 * Whether a paragraph that is one quotation is a turn of a dialogue: it answers a question that closed
 * the paragraph before, goes on with a dialogue, or asks once more.
 */
export function takesTurns(text: string, found: readonly SpokenSpan[], next: Frame): boolean {
	const last = found.at(-1);
	if (!last || last.frame.block === next.block || last.span.goesOn || !isAlone(next)) return false;
	if (isQuestion(text, last.span) || last.route === 'turn of a dialogue') return true;
	const before = found.at(-2);
	const asksAgain = next.tokens.some(
		(token) => token.pos === quotedPos && token.text.endsWith('?'),
	);
	return asksAgain && before !== undefined && isQuestion(text, before.span);
}

const isQuestion = (text: string, { end }: SpokenSpan['span']): boolean =>
	text.charAt(end - 1) === '?';

const isAlone = ({ tokens }: Frame): boolean =>
	tokens.every(({ pos }) => pos === quotedPos || pos === 'PUNCT');

/**
 * Whose turn it is: the other one of the two who spoke last, else the person last named who is not
 * the one that has just asked. Nobody where there is no other.
 */
export function turnOf(
	{ cast, frames }: Surroundings,
	found: readonly SpokenSpan[],
	at: number,
): Spoken {
	const nobody = { cue: null, source: null, route: 'turn of a dialogue' } as const;
	const asker = found.at(-1)?.source?.name;
	if (asker === undefined) return nobody;
	const other = found
		.slice(-reach)
		.findLast(({ source, frame }) => source && source.name !== asker && isNear(frame, frames, at));
	const source = other?.source ?? otherPerson(cast, frames[at]!.sentences[0]!.start, asker);
	return { ...nobody, source };
}

/** The person last named before an offset who is not the one that asks. */
function otherPerson(cast: Cast, offset: number, asker: string): Source | null {
	const person = cast
		.before(offset)
		.findLast((mention) => mention.person && mention.single && nameOf(mention, cast) !== asker);
	if (!person) return null;
	return { name: nameOf(person, cast), mention: { start: person.start, end: person.end } };
}

/** A dialogue is a run of paragraphs: who spoke further away is no part of it. */
function isNear(frame: Frame, frames: readonly Frame[], at: number): boolean {
	return frames.slice(Math.max(0, at - reach), at).includes(frame);
}

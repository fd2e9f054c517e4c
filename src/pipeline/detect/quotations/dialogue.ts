import { quotedPos, type Frame } from '../sentences/frames.ts';
import type { Spoken } from '../speakers/attribute.ts';
import type { Cast } from '../names/cast.ts';
import { isPeopleNoun } from '../../../language/speaking.ts';
import type { Mention } from '../names/mentions.ts';
import { covers } from '../../../language/roles.ts';
import type { Source } from '../speakers/source.ts';
import type { SpokenSpan, Surroundings } from './spoken-spans.ts';

/** How many quotations back the other one of a dialogue is looked for. */
const reach = 6;

/** How many frames back the paragraphs of a dialogue may lie. */
const nearby = 6 * reach;

/**
 * Whether a paragraph that is one quotation is a turn of a dialogue: it answers a question that closed
 * the paragraph before, goes on with a dialogue, or asks once more; a reply is one by its words.
 */
export function takesTurns(text: string, found: readonly SpokenSpan[], next: Frame): boolean {
	const last = found.at(-1);
	if (!last || last.frame.block === next.block || last.span.goesOn) return false;
	if (isReply(next)) return true;
	if (!isAlone(next)) return false;
	if (isQuestion(text, last.span) || last.route === 'turn of a dialogue') return true;
	const before = found.at(-2);
	const asksAgain = next.tokens.some(
		(token) => token.pos === quotedPos && token.text.endsWith('?'),
	);
	return asksAgain && before !== undefined && isQuestion(text, before.span);
}

const isQuestion = (text: string, { end }: SpokenSpan['span']): boolean =>
	text.charAt(end - 1) === '?';

/** ““Will you go?” Kerr asked Cole. “No.””: who asks another does not answer. */
export function isAnswer(
	text: string,
	{ cue, span, frame: asked }: SpokenSpan,
	frame: Frame,
): boolean {
	if (cue?.lemma !== 'ask' || asked === frame || text.charAt(span.end - 1) !== '?') return false;
	const hearer = asked.tokens[cue.to + 1]?.pos ?? '';
	return isAlone(frame) && !cue.inverted && /^(?:PROPN|DET|NOUN|PRON)$/u.test(hearer);
}

/** “…” came the reply. */
const isReply = ({ tokens }: Frame): boolean =>
	/^came the (?:reply|answer|response|retort)$/u.test(
		tokens.flatMap(({ pos, lower }) => (/^(?:QUOTED|PUNCT)$/u.test(pos) ? [] : lower)).join(' '),
	);

const isAlone = ({ tokens }: Frame): boolean =>
	tokens.every(({ pos }) => pos === quotedPos || pos === 'PUNCT');

/**
 * Whose turn it is: the other one of the two who take turns, else whom the paragraphs that open the
 * dialogue name or describe beside the one who asks. Nobody where there is no other: a guess at
 * somebody further away was wrong as often as right.
 */
export function turnOf(
	{ cast, frames }: Surroundings,
	found: readonly SpokenSpan[],
	at: number,
): Spoken {
	const nobody = { cue: null, source: null, route: 'turn of a dialogue' } as const;
	const asker = found.at(-1)?.source?.name;
	if (asker === undefined) return nobody;
	// only what is near, so that a long dialogue is read in linear time
	const near = frames.slice(Math.max(0, at - nearby), at + 1);
	const blocks = [...new Set(near.map(({ block }) => block))];
	const turns = turnsBefore(found, blocks, frames[at]!.block);
	const other = turns.findLast(({ source }) => source && source.name !== asker);
	const [first] = turns;
	// another paragraph has come between: the answer may be anybody's, but for the one who asked
	if (!first) return nobody;
	const before = paragraphBefore(first.frame, blocks);
	const opening = near.find(({ block }) => block === before) ?? first.frame;
	const from = opening.sentences[0]!.start;
	return {
		...nobody,
		source: other?.source ?? otherPerson(cast, [from, frames[at]!.sentences[0]!.start], asker),
	};
}

const paragraphBefore = ({ block }: Frame, blocks: readonly string[]): string =>
	blocks[Math.max(0, blocks.indexOf(block) - 1)]!;

/** The last quotations before a paragraph, back to the first paragraph without any. */
function turnsBefore(
	found: readonly SpokenSpan[],
	blocks: readonly string[],
	block: string,
): readonly SpokenSpan[] {
	const recent = found.slice(-reach);
	let first = blocks.indexOf(block);
	let from = recent.length;
	while (from > 0 && blocks.indexOf(recent[from - 1]!.frame.block) >= first - 1) {
		from -= 1;
		first = blocks.indexOf(recent[from]!.frame.block);
	}
	return recent.slice(from);
}

/** The person last named or described between two offsets who is not the one that asks. */
function otherPerson(
	cast: Cast,
	[from, to]: readonly [number, number],
	asker: string,
): Source | null {
	const near = cast.before(to).filter(({ start, single }) => start >= from && single);
	for (const mention of near.toReversed()) {
		const name = personIn(mention, cast);
		const { start, end } = mention;
		if (name && name !== asker) return { name, mention: { start, end } };
	}
	return null;
}

/** The name of a person; of one described, the name that the article gave to that role, else the words. */
function personIn({ name, head, words, person, start }: Mention, cast: Cast): string | null {
	if (name) return person ? cast.fullName(name, start) : null;
	if (!isPeopleNoun(head)) return null;
	const bearer = bearerOf(head, cast, start);
	return bearer ? cast.fullName(bearer, start) : words;
}

/** The person last given a role: the name of “the chef”. */
function bearerOf(role: string, cast: Cast, offset: number): string | null {
	const bearer = cast
		.before(offset)
		.findLast(({ person, roles }) => person && roles.some((each) => covers(role, each)));
	return bearer?.name ?? null;
}

import { denialVerbs } from '../../../language/stance-verbs.ts';
import { clauseEnd } from '../sentences/clause-end.ts';
import { hasFiniteVerb } from '../sentences/clause-shape.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import type { NamedCue } from '../speakers/named-cues.ts';
import { openingEnd } from './opening-end.ts';

/** Verbs whose object is what was said even where it is no clause: “denied the sale”. */
export const takesObject = new Set([
	...denialVerbs.filter((lemma) => lemma !== 'dismiss'),
	...`confirm corroborate defend accuse reiterate emphasize emphasise condemn denounce criticize
	criticise announce demand propose reveal disclose promise urge stress underline welcome`.split(
		/\s+/u,
	),
]);

/** Where reported words end: with their clause, or where the speaker goes on to say more. */
export function contentEnd(
	tokens: readonly FrameToken[],
	from: number,
	cue: NamedCue,
	next?: NamedCue,
): number {
	const inner =
		asideEnd(tokens, from, cue) ?? openingEnd(tokens, from) ?? closedAt(from, next, tokens);
	if (inner !== null) return inner;
	const other = otherNewsAt(tokens, from);
	if (other > from) return other;
	const goesOn = next && next.from > from && !next.inverted && (next.subject?.to ?? 0) <= from;
	return clauseEnd(tokens, from, goesOn && isCoordinate(tokens, next.from) ? next.from : undefined);
}

/** “Roe had reported it to the police, she told the court”: the comma before the one who tells it all. */
function closedAt(
	from: number,
	next: NamedCue | undefined,
	tokens: readonly FrameToken[],
): number | null {
	if (!next?.subject || next.inverted || !tells.test(next.lemma)) return null;
	const comma = next.subject.from - 1;
	const isPlain = next.subject.to === next.from && next.subject.head.pos === 'PRON';
	const quoted = tokens.slice(from, comma).some(({ pos }) => pos === quotedPos);
	return comma > from && tokens[comma]?.text === ',' && isPlain && !quoted ? comma : null;
}

const tells = /^(?:say|tell|add)$/u;

/** “Roe, who denied the bridge had rusted, was sacked”: the comma behind which the main clause goes on. */
function asideEnd(
	tokens: readonly FrameToken[],
	from: number,
	{ from: verb, subject, lemma }: NamedCue,
): number | null {
	let at = verb - 1;
	while (/^(?:ADV|AUX)$/u.test(tokens[at]?.pos ?? '')) at--;
	const before = tokens[(subject?.from ?? 0) - 1]?.lower ?? '';
	const isRelative = /^(?:who|which)$/u.test(tokens[at]?.lower ?? '');
	if (!isRelative && !/^(?:whom|who|which)$/u.test(before)) return null;
	const comma = tokens.findIndex(
		({ text }, index) =>
			index > from &&
			text === ',' &&
			/^(?:AUX|VERB)$/u.test(tokens[index + 1]?.pos ?? '') &&
			tokens[index + 2]?.pos !== 'NOUN',
	);
	const aside = tokens.slice(from, Math.max(from, comma));
	const isCalled = aside.some(({ pos }) => pos === quotedPos);
	const closes = isCalled || takesObject.has(lemma) || hasFiniteVerb(aside);
	return comma > 0 && closes ? comma : null;
}

/** “and warned”, “, adding”: a second verb of the same speaker. */
function isCoordinate(tokens: readonly FrameToken[], verb: number): boolean {
	let at = verb - 1;
	while (/^(?:ADV|AUX)$/u.test(tokens[at]?.pos ?? '')) at--;
	return /^(?:and|but|,)$/u.test(tokens[at]?.lower ?? '');
}

/** “says ‘the captain goes last’ as row grows”: where the other news of a headline begins; -1 if none does. */
function otherNewsAt(tokens: readonly FrameToken[], from: number): number {
	if (tokens.some(({ text }) => /^[.!?]$/u.test(text)) || tokens.length > 20) return -1;
	const as = tokens.findIndex(({ lower }, at) => at > from && lower === 'as');
	const isOther =
		as > 0 && !hasFiniteVerb(tokens.slice(from, as)) && hasFiniteVerb(tokens.slice(as + 1));
	return isOther ? as : -1;
}

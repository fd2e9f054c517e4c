import { cueVerbs } from '../../language/cue-verbs.ts';
import { phraseCanSpeak, type NounPhrase } from '../../language/noun-phrases.ts';
import { isTime } from '../../language/speaking.ts';
import { quotedPos, type FrameToken } from './frames.ts';

/** How far a subject may stand from its verb, in tokens. */
const reach = 60;

/**
 * The phrase that is the subject of the verb at `verb`: the one right before it, else the first of
 * its clause that can speak, else the first of the clauses before. Objects and what hangs on a
 * preposition are passed over (“the envoy summoned by the ministry said”).
 */
export function subjectBefore(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const before = phrases.filter(({ to, from }) => to <= verb && from >= verb - reach);
	const adjacent = adjacentSubject(tokens, before, verb);
	if (adjacent) return adjacent;
	for (let limit = verb; limit > 0;) {
		const start = clauseStart(tokens, limit);
		const subject = before.find(
			(phrase) => phrase.from >= start && phrase.to <= limit && isSubject(tokens, phrase),
		);
		if (subject) return throughTitle(tokens, before, throughRelative(tokens, before, subject));
		if (start <= verb - reach || endsSentence(tokens[start - 1])) return null;
		limit = start - 1;
	}
	return null;
}

/** The phrase right after a verb that follows its quotation: “…,” said Ann Roe. */
export function subjectAfter(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	let at = verb + 1;
	while (tokens[at]?.pos === 'ADV') at++;
	const phrase = phrases.find(({ from }) => from === at);
	return phrase && phraseCanSpeak(phrase) ? phrase : null;
}

function adjacentSubject(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const end = skipLeft(tokens, before, verb);
	const index = before.findIndex(({ to }) => to === end);
	const phrase = before[index];
	if (!phrase || !phraseCanSpeak(phrase)) return null;
	if (isPrepositional(tokens, phrase) || isObject(tokens, phrase)) return null;
	const previous = before[index - 1];
	if (previous && isApposition(tokens, previous, phrase)) return previous;
	return relativeHead(tokens, before, phrase, verb) ?? throughRelative(tokens, before, phrase);
}

/** Step back from a verb over adverbs, auxiliaries, commas and times (“on Tuesday”). */
function skipLeft(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	verb: number,
): number {
	let at = verb;
	for (;;) {
		const token = tokens[at - 1];
		if (!token) return at;
		const time = phrases.find(({ to, head }) => to === at && isTime(head.lower));
		if (time) at = tokens[time.from - 1]?.pos === 'ADP' ? time.from - 1 : time.from;
		else if (/^(?:ADV|AUX|PART)$/u.test(token.pos) && token.lower !== 'to') at--;
		else if (token.text === ',' || token.lower === 'all' || token.lower === 'both') at--;
		else return at;
	}
}

/** “Ann Roe, who chairs the panel, said”: whom the relative clause before the verb describes. */
function relativeHead(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	phrase: NounPhrase,
	verb: number,
): NounPhrase | null {
	if (tokens[verb - 1]?.text !== ',') return null;
	const from = tokens.findLastIndex(
		({ lower }, at) =>
			at < phrase.from && at > phrase.from - 25 && /^(?:who|whose|which)$/u.test(lower),
	);
	if (from < 1 || tokens[from - 1]?.text !== ',') return null;
	return (
		before.findLast((candidate) => candidate.to <= from - 1 && isSubject(tokens, candidate)) ?? null
	);
}

/** “Ann Roe, the mayor, said”: a name, and a description of it between commas. */
function isApposition(
	tokens: readonly FrameToken[],
	first: NounPhrase,
	second: NounPhrase,
): boolean {
	const between = tokens.slice(first.to + 1, second.from);
	const aside =
		tokens[first.to]?.text === ',' &&
		between.every(({ pos }) => /^(?:ADJ|ADV|NOUN|DET)$/u.test(pos));
	return aside && first.name.length > 0 && second.name.length === 0 && isSubject(tokens, first);
}

/** “who”, and who it stands for. */
function throughRelative(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	phrase: NounPhrase,
): NounPhrase {
	if (phrase.head.lower !== 'who') return phrase;
	const end = tokens[phrase.from - 1]?.text === ',' ? phrase.from - 1 : phrase.from;
	return before.findLast(({ to }) => to <= end && to >= end - 6) ?? phrase;
}

/** “Ambassador to the United Nations Ann Roe said”: the name behind a long title. */
function throughTitle(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	phrase: NounPhrase,
): NounPhrase {
	const next = before.find(({ from }) => from === phrase.to + 1);
	const titled =
		phrase.name.length === 0 && phrase.head.pos === 'PROPN' && tokens[phrase.to]?.pos === 'ADP';
	if (!titled || !next || next.name.length < 2) return phrase;
	const named = next.tokens.indexOf(next.name[0]!);
	return next.tokens.slice(0, named).some(({ pos }) => pos === 'PROPN') ? onlyName(next) : phrase;
}

function onlyName(phrase: NounPhrase): NounPhrase {
	return { ...phrase, tokens: phrase.name, from: phrase.to - phrase.name.length, possessor: [] };
}

function isSubject(tokens: readonly FrameToken[], phrase: NounPhrase): boolean {
	return phraseCanSpeak(phrase) && !isPrepositional(tokens, phrase) && !isObject(tokens, phrase);
}

function isPrepositional(tokens: readonly FrameToken[], { from }: NounPhrase): boolean {
	const before = tokens[from - 1];
	// “after” and “since” before a subject are tagged as prepositions too
	return (
		before?.pos === 'ADP' && !/^(?:after|before|since|until|as|than|like)$/u.test(before.lower)
	);
}

/** Whether a phrase follows a verb that is not itself a report: “quoting a source”, “met the king”. */
function isObject(tokens: readonly FrameToken[], { from }: NounPhrase): boolean {
	const before = tokens[from - 1];
	if (before?.pos !== 'VERB') return false;
	return before.lower.endsWith('ing') || !cueVerbs.has(before.lower);
}

const conjunctions = new Set(
	'but while although though because whereas that if when as after before'.split(' '),
);

/** Where the clause that reaches to `end` begins. */
function clauseStart(tokens: readonly FrameToken[], end: number): number {
	for (let at = end - 1; at > 0; at--) {
		const token = tokens[at - 1]!;
		if (endsSentence(token) || token.text === ';' || token.text === ':') return at;
		if (conjunctions.has(token.lower) && (token.pos === 'SCONJ' || token.pos === 'CCONJ'))
			return at;
	}
	return 0;
}

function endsSentence(token: FrameToken | undefined): boolean {
	return token === undefined || (token.pos !== quotedPos && /^[.!?]+$/u.test(token.text));
}

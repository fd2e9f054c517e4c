import { cueVerbs } from '../../language/cue-verbs.ts';
import { phraseCanSpeak, type NounPhrase } from '../../language/noun-phrases.ts';
import { isTime } from '../../language/speaking.ts';
import { namedBeside } from './apposition.ts';
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
	if (adjacent) return together(tokens, phrases, namedBeside(tokens, phrases, adjacent));
	for (let limit = verb; limit > 0;) {
		const start = clauseStart(tokens, limit);
		const subject = before.find(
			(phrase) => phrase.from >= start && phrase.to <= limit && isSubject(tokens, phrase),
		);
		if (subject) return namedBeside(tokens, phrases, subject);
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
	if (!phrase || !phraseCanSpeak(phrase)) return null;
	return together(tokens, phrases, namedBeside(tokens, phrases, phrase));
}

/** “Arland and Norvale said”: a phrase with the one that a conjunction joins to it on either side. */
function together(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	phrase: NounPhrase,
): NounPhrase {
	const other = phrases.find(
		(candidate) => phraseCanSpeak(candidate) && areJoined(tokens, candidate, phrase),
	);
	if (!other || phrase.head.pos === 'PRON' || other.head.pos === 'PRON') return phrase;
	const [first, last] = other.from < phrase.from ? [other, phrase] : [phrase, other];
	const both = /^(?:both|either|neither)$/u.test(tokens[first.from]!.lower) ? 1 : 0;
	const all = tokens.slice(first.from + both, last.to);
	return { ...last, from: first.from, tokens: all, name: [], possessor: [] };
}

function areJoined(tokens: readonly FrameToken[], a: NounPhrase, b: NounPhrase): boolean {
	const [first, last] = a.from < b.from ? [a, b] : [b, a];
	// “as well as” is the longest that joins
	if (first.to >= last.from || last.from - first.to > 3) return false;
	const between = tokens.slice(first.to, last.from).map(({ lower }) => lower);
	return /^(?:and|or|nor|as well as)$/u.test(between.join(' '));
}

function adjacentSubject(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const end = skipLeft(tokens, before, verb);
	const phrase = before.find(({ to }) => to === end);
	if (!phrase || !isSubject(tokens, phrase)) return null;
	return relativeHead(tokens, before, phrase, verb) ?? phrase;
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

function isSubject(tokens: readonly FrameToken[], phrase: NounPhrase): boolean {
	if (!phraseCanSpeak(phrase) || isOpener(tokens, phrase)) return false;
	return !isPrepositional(tokens, phrase) && !isObject(tokens, phrase);
}

/** “Cross-examining, Ann Roe asked”: what somebody was doing, no name. */
function isOpener(tokens: readonly FrameToken[], { from, to, head }: NounPhrase): boolean {
	return from === 0 && to === 1 && head.lower.endsWith('ing') && tokens[to]?.text === ',';
}

function isPrepositional(tokens: readonly FrameToken[], { from }: NounPhrase): boolean {
	const before = tokens[from - 1];
	if (before?.text === ',' && isPlaceBefore(tokens, from - 1)) return true;
	// “after” and “since” before a subject are tagged as prepositions too
	return (
		before?.pos === 'ADP' && !/^(?:after|before|since|until|as|than|like)$/u.test(before.lower)
	);
}

/** “of Poole, Dorset”: a second name that only says where the first one is. */
function isPlaceBefore(tokens: readonly FrameToken[], comma: number): boolean {
	let at = comma - 1;
	while (tokens[at]?.pos === 'PROPN') at--;
	return (
		at < comma - 1 &&
		/^(?:of|from|in)$/u.test(tokens[at]?.lower ?? '') &&
		tokens[at - 1]?.text === ','
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

import { takesThat } from '../../../language/claim-nouns.ts';
import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isTime } from '../../../language/speaking.ts';
import { beforeBracket } from '../sentences/antecedent.ts';
import { namedBeside } from '../sentences/apposition.ts';
import {
	clauseStart,
	endsSentence,
	insertionBefore,
	isBehindQuotation,
} from '../sentences/clause-borders.ts';
import { asideBefore, headOfChain, isWithParticiple, subjectOfNews } from './chained-subject.ts';
import { describedBefore, openingWithOffice } from './described-subject.ts';
import type { FrameToken } from '../sentences/frames.ts';
import {
	behindOpener,
	coordinatedVerb,
	hasVerbOfItsOwn,
	isNobodys,
	whoBefore,
} from './distant-subject.ts';
import { someBehind, someOfThem } from './some-of-them.ts';
import { describedTogether, together } from './joint-subject.ts';
import { memberOf, subjectOfAuxiliary } from './parted-subject.ts';
import { perceivedAt } from './perceived.ts';
import { isIntensive, isReady } from './ready-to-say.ts';
import { isObject, isPrepositional, isSubject } from '../sentences/subject-position.ts';

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
	if (isNobodys(tokens, before, verb)) return null;
	const from = perceivedAt(tokens, verb) ?? verb;
	const adjacent = isParticiple(tokens, verb) ? null : adjacentSubject(tokens, before, from);
	if (adjacent)
		return (
			describedTogether(tokens, phrases, adjacent) ??
			together(tokens, phrases, namedBeside(tokens, phrases, adjacent))
		);
	const nearest = subjectOfGovernor(tokens, before, verb);
	if (nearest) return together(tokens, phrases, namedBeside(tokens, phrases, nearest));
	const described = someOfThem(tokens, before, verb) ?? whoBefore(tokens, before, verb);
	if (described) return together(tokens, phrases, namedBeside(tokens, phrases, described));
	const first = coordinatedVerb(tokens, before, verb);
	if (first !== null) return subjectBefore(tokens, phrases, first);
	const news = isParticiple(tokens, verb) ? subjectOfNews(tokens, before, verb) : undefined;
	if (news) return together(tokens, phrases, namedBeside(tokens, phrases, news));
	for (let limit = verb; limit > 0;) {
		const start = clauseStart(tokens, limit);
		const inClause = before.filter(
			(phrase) => phrase.from >= start && phrase.to <= limit && isSubject(tokens, phrase),
		);
		// “backed the claim that nurses were tired, telling”: not the nurses
		const isOfNoun =
			isParticiple(tokens, verb) &&
			tokens[start - 1]?.lower === 'that' &&
			takesThat(tokens[start - 2]?.lower ?? '');
		const subject = isOfNoun ? undefined : (behindOpener(tokens, inClause, start) ?? inClause[0]);
		const isInserted = subject && hasVerbOfItsOwn(tokens, subject, verb);
		if (subject && !isInserted)
			return together(tokens, phrases, namedBeside(tokens, phrases, subject));
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
	const day = phrases.find((phrase) => phrase.from === at + 1 && isTimePhrase(phrase));
	if (day && tokens[at]?.pos === 'ADP') at = day.to;
	const phrase = someBehind(tokens, phrases, at) ?? phrases.find(({ from }) => from === at);
	const plainly = phrase && plainVerbs.test(tokens[verb]!.lower) && isBearer(phrase);
	if (!phrase || !(plainly || phraseCanSpeak(phrase))) return null;
	return together(tokens, phrases, namedBeside(tokens, phrases, phrase));
}

function adjacentSubject(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const apart =
		describedBefore(tokens, before, verb) ??
		openingWithOffice(tokens, before, verb) ??
		subjectOfAuxiliary(tokens, before, verb);
	if (apart) return apart;
	const end = skipLeft(tokens, before, verb);
	const phrase = before.find(({ to }) => to === end);
	// “emailed supporters saying”
	const emailed =
		tokens[verb]!.lower.endsWith('ing') && tokens[(phrase?.from ?? 0) - 1]?.pos === 'VERB';
	if (!phrase || emailed) return null;
	const says = saysPlainly(tokens, phrase, verb) || isWithParticiple(tokens, phrase, verb);
	if (!says && !isSubject(tokens, phrase)) return headOfChain(tokens, before, phrase, verb);
	return memberOf(tokens, before, phrase) ?? phrase;
}

/** “Jurors heard Roe had ended it by saying”: the subject right before the verb on which a participle hangs. */
function subjectOfGovernor(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const last = tokens[verb - 1];
	const { lower } = tokens[verb]!;
	const hangs = last?.pos === 'VERB' && /^(?:say|tell|warn|claim|ask)ing$/u.test(lower);
	if (!hangs && !(last?.lower === 'by' && lower.endsWith('ing'))) return null;
	const start = clauseStart(tokens, verb);
	// “had explained newly laid floors by saying”: not every verb has a subject
	for (let governor = verb - 1; governor > start; governor--) {
		const { pos, lower: word } = tokens[governor]!;
		const found =
			pos === 'VERB' && !word.endsWith('ing') && adjacentSubject(tokens, before, governor);
		// “the questions Roe had asked”
		if (found) return before.some(({ to }) => to === found.from) ? null : found;
	}
	return null;
}

/** “Roe met envoys from Arland, saying”: the one who speaks is the subject of the whole clause. */
function isParticiple(tokens: readonly FrameToken[], verb: number): boolean {
	return tokens[verb]!.lower.endsWith('ing') && tokens[verb - 1]?.text === ',';
}

/** Who stands right before “said”, or “claimed that”, said it, whatever noun it is: “the clip says”. */
function saysPlainly(tokens: readonly FrameToken[], phrase: NounPhrase, verb: number): boolean {
	const plain =
		phrase.to === verb &&
		(plainVerbs.test(tokens[verb]!.lower) ||
			tokens[verb + 1]?.lower === 'that' ||
			isBehindQuotation(tokens, phrase.from));
	// “a student who is in a coma after the trial say”
	const isWhen = /^(?:after|before|since|until)$/u.test(tokens[phrase.from - 1]?.lower ?? '');
	return (
		plain &&
		!isWhen &&
		isBearer(phrase) &&
		!isPrepositional(tokens, phrase) &&
		!isObject(tokens, phrase)
	);
}

const plainVerbs = /^(?:says?|said|tells?|told|asks?|asked|adds?|added|writes?|wrote|reads?)$/u;

/** Whether a phrase means somebody or some work: no pronoun, time or number. */
function isBearer(phrase: NounPhrase): boolean {
	const { head, tokens } = phrase;
	const determined = tokens[0]!.pos === 'DET' || /^\p{Lu}/u.test(head.text) || tokens.length > 1;
	return (
		head.pos !== 'PRON' &&
		!isTimePhrase(phrase) &&
		!/^(?:figure|number|data|way|thing|other|one)s?$/u.test(head.lower) &&
		!(tokens[0]!.pos === 'NUM' && head.lower.length <= 2) &&
		determined
	);
}

/** “Tuesday”, but not “Mrs May”. */
const isTimePhrase = ({ head, name }: NounPhrase): boolean =>
	name.length === 0 && isTime(head.lower);

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
		const time = phrases.find((phrase) => phrase.to === at && isTimePhrase(phrase));
		if (time) at = tokens[time.from - 1]?.pos === 'ADP' ? time.from - 1 : time.from;
		else if (/^(?:ADV|AUX|PART)$/u.test(token.pos) && token.lower !== 'to') at--;
		else if (token.text === ')' && beforeBracket(tokens, at) < at) at = beforeBracket(tokens, at);
		else if (insertionBefore(tokens, at) < at) at = insertionBefore(tokens, at);
		else if (asideBefore(tokens, at) < at) at = asideBefore(tokens, at);
		else if (token.lower === 'to' && isReady(tokens, at - 1)) at -= 2;
		else if (/^(?:,|all|both|there)$/u.test(token.lower) || isIntensive(tokens, at - 1)) at--;
		else return at;
	}
}

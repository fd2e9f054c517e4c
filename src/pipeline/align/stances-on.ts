import { cueVerbs } from '../../language/cue-verbs.ts';
import type { Attribution } from '../../model/attribution.ts';
import { attributedIn } from '../../model/attributed.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Reading } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';
import { contains, exactText, overlap, type TextPositionSelector } from '../../model/selector.ts';
import { wordsOf } from '../../language/words.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Stance, StanceKind } from '../../model/stance.ts';
import type { Speakers } from './align-speakers.ts';
import type { Told } from './told.ts';

const denials = new Set('deny reject refute dispute rebut dismiss'.split(' '));
const confirmations = new Set('confirm corroborate acknowledge admit concede'.split(' '));

/** What a sentence of a reading attributes to somebody. */
export type SpokenIn = (reading: Reading, sentence: Sentence) => readonly (Quotation | Report)[];

interface Surroundings {
	readonly idOf: Speakers['idOf'];
	readonly nameOf: Speakers['nameOf'];
	readonly spokenIn: SpokenIn;
}

/** Look up what sentences attribute, indexed in one pass over each reading. */
export function spokenInSentences(readings: readonly Reading[]): SpokenIn {
	const byStart = new Map(readings.map((reading) => [reading, bySentence(reading)]));
	return (reading, { start }) => byStart.get(reading)?.get(start) ?? [];
}

function bySentence(reading: Reading): Map<number, (Quotation | Report)[]> {
	const spoken = attributedIn(reading).sort((a, b) => a.start - b.start);
	const found = new Map<number, (Quotation | Report)[]>();
	let at = 0;
	for (const sentence of reading.sentences) {
		while (at < spoken.length && spoken[at]!.start < sentence.start) at++;
		const first = at;
		while (at < spoken.length && spoken[at]!.start < sentence.end) at++;
		const within = spoken.slice(first, at).filter((each) => contains(sentence, each));
		if (within.length > 0) found.set(sentence.start, within);
	}
	return found;
}

/**
 * Who supports, confirms, denies or does not confirm a claim: those to whom the sentences that tell
 * it attribute words, by the verb that reports them. Each takes one stance once in an article.
 */
export function stancesOn(
	told: readonly Told[],
	{ idOf, nameOf, spokenIn }: Surroundings,
): Stance[] {
	const found = told.flatMap(({ reading, clause }) =>
		spokenIn(reading, clause.sentence)
			.filter(isOf(clause))
			.flatMap((spoken) => {
				const { speaker } = spoken;
				const stance = stanceOf(reading.text, spoken);
				if (stance !== 'supports' && isAside(reading.text, clause)) return [];
				return speaker && stance
					? toStances(speaker, stance, { spoken, file: reading.file, idOf, nameOf })
					: [];
			}),
	);
	const key = ({ who, article, stance }: Stance) => `${who}\n${article}\n${stance}`;
	return [...new Map(found.map((stance) => [key(stance), stance])).values()];
}

/**
 * “, which burned for hours,”, “killing two”: who denies the sentence around such words grants them.
 */
function isAside(text: string, clause: TextPositionSelector): boolean {
	const words = exactText(text, clause);
	const opens = clause.start + words.search(/\p{L}/u);
	const behindComma = /,\s*$/u.test(text.slice(Math.max(0, opens - 3), opens));
	return (
		behindComma && /^(?:which|who|whose|where|when|\p{L}{2,}ing)$/u.test(wordsOf(words)[0] ?? '')
	);
}

/** Whether most of what somebody says is in a clause: who denies one clause of a sentence denies not the next. */
export function isOf(clause: TextPositionSelector): (spoken: Quotation | Report) => boolean {
	return (spoken) => {
		const least = Math.min(spoken.end - spoken.start, clause.end - clause.start);
		return overlap(clause, spoken) > least / 2;
	};
}

function stanceOf(text: string, spoken: Quotation | Report): StanceKind | null {
	if ('kind' in spoken && spoken.kind === 'scare') return null;
	const cue = spoken.cue ? exactText(text, spoken.cue).toLowerCase() : '';
	const lemma = cueVerbs.get(cue) ?? '';
	if ('polarity' in spoken && spoken.polarity === 'withheld') return 'does not confirm';
	if (denials.has(lemma) || ('polarity' in spoken && spoken.polarity === 'denied')) return 'denies';
	return confirmations.has(lemma) ? 'confirms' : 'supports';
}

interface Place {
	readonly spoken: Quotation | Report;
	readonly file: string;
	readonly idOf: Speakers['idOf'];
	readonly nameOf: Speakers['nameOf'];
}

/** “Arland and Norvale denied it”: each of the two denies it. */
function toStances(
	speaker: Attribution,
	stance: StanceKind,
	{ spoken, file, idOf, nameOf }: Place,
): Stance[] {
	const parts = speaker.name.replace(/^both\s+/iu, '').split(/\s+(?:and|or|nor|as well as)\s+/u);
	const { start, end } = spoken.cue ?? spoken;
	return parts.map((part) => {
		const id = idOf(file, parts.length > 1 ? { ...speaker, name: part } : speaker);
		const who = id === null ? part.replace(/^the\s/iu, '') : nameOf(id);
		return { who, speaker: id, article: file, stance, start, end };
	});
}

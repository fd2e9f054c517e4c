import type { Claim } from '../../model/claim.ts';
import type { Difference } from '../../model/difference.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { opposedStances } from '../../model/opposed-stances.ts';
import type { Passage } from '../../model/passage.ts';
import type { Utterance } from '../../model/utterance.ts';
import { byReach } from './by-reach.ts';
import { claimCard } from '../groups/claim-card.ts';
import type { AgreementView } from '../groups/agreement-phrase.ts';
import type { EventIndex } from './event-index.ts';
import { mostTellingFirst, rankOf } from '../differences/facing-differences.ts';
import { text } from '../interface-text.ts';
import { firstWords } from '../wording/lemma.ts';
import { utteranceCard, type UtteranceCard } from '../groups/utterance-card.ts';

/** A claim or an utterance whose tellings conflict, with what conflicts most. */
export interface ConflictView {
	readonly href: string;
	readonly words: string;
	/** Who put a claim into these words, where they are not a telling's. */
	readonly worded: string | null;
	readonly language: string;
	/** Who is quoted; null for a claim. */
	readonly speaker: string | null;
	/** When, where or to whom it was said, and who recorded that; null where nobody did. */
	readonly occasion: UtteranceCard['occasion'];
	readonly line: ConflictLine | null;
	readonly agreement: AgreementView;
	readonly outlets: readonly string[];
}

/** Such as “figure: 1,500 / 12,000”. */
export interface ConflictLine {
	readonly label: string;
	readonly sides: readonly string[];
}

interface Placed {
	readonly rank: number;
	readonly passages: readonly Passage[];
	readonly view: ConflictView;
}

/** What conflicts in an event, or in a part of it: the most telling first, then what most articles tell. */
export function conflictsView(
	index: EventIndex,
	{ claims, utterances }: Pick<EventAnalysis, 'claims' | 'utterances'> = index.event,
): ConflictView[] {
	const placed = [
		...claims.filter(isConflicting).map((claim) => claimConflict(index, claim)),
		...utterances.filter(isConflicting).map((utterance) => utteranceConflict(index, utterance)),
	];
	return byReach(placed, ({ passages }) => passages)
		.toSorted((a, b) => a.rank - b.rank)
		.map(({ view }) => view);
}

export function isConflicting({ agreement }: Claim | Utterance): boolean {
	return agreement === 'conflicting';
}

function claimConflict(index: EventIndex, claim: Claim): Placed {
	const { statement, ...card } = claimCard(index, claim);
	const line = opposedLine(claim) ?? conflictLine(claim.differences, statement);
	const view = { ...card, words: statement, speaker: null, occasion: null, line };
	return { rank: rankIn(claim.differences), passages: claim.tellings, view };
}

function utteranceConflict(index: EventIndex, utterance: Utterance): Placed {
	const { words, speaker, ...card } = utteranceCard(index, utterance);
	const view = {
		...card,
		words: text.utterance.inWords(words),
		worded: null,
		speaker: speaker?.text ?? text.article.unknownSpeaker,
		line: conflictLine(utterance.differences, words),
	};
	return { rank: rankIn(utterance.differences), passages: utterance.wordings, view };
}

function rankIn(differences: readonly Difference[]): number {
	const [first] = mostTellingFirst(differences.filter(({ harmless }) => !harmless));
	return first && canConflict(first) ? rankOf(first.kind) : -1;
}

/** Other differences are matters of style. */
function canConflict({ kind, harmless }: Difference): boolean {
	return !harmless && rankOf(kind) <= rankOf('attribution');
}

/** Of the most telling kind: numbers before the hedge of one, and words of the heading first. */
function conflictLine(differences: readonly Difference[], heading: string): ConflictLine | null {
	const grave = mostTellingFirst(differences).filter(canConflict);
	const [found] = grave
		.filter(({ kind }) => kind === grave[0]?.kind)
		.toSorted((a, b) => weight(b, heading) - weight(a, heading) || shorter(b) - shorter(a));
	if (!found) return null;
	const sides = found.words.map((words) =>
		words === '' ? text.comparison.nothing : `“${firstWords(words, 60)}”`,
	);
	return { label: text.comparison.kind[found.kind], sides };
}

function weight({ words: [one, other] }: Difference, heading: string): number {
	const digits = (words: string) => words.replace(/\D/gu, '');
	const isHere = (words: string) => words !== '' && ` ${heading}`.includes(` ${words}`);
	return 2 * Number(digits(one) !== digits(other)) + Number(isHere(one) || isHere(other));
}

/** A name tells more than a pronoun. */
function shorter({ words: [one, other] }: Difference): number {
	return Math.min(one.length, other.length);
}

/** Somebody who takes two stances which cannot both hold, in one article before in two. */
function opposedLine({ stances, contradictions }: Claim): ConflictLine | null {
	const [first] = [...contradictions, ...opposedStances(stances)];
	if (!first) return null;
	const [a, b] = [stances[first[0]]!, stances[first[1]]!];
	const { did, inOneArticle, inTwoArticles } = text.claim;
	return {
		label: a.article === b.article ? inOneArticle : inTwoArticles,
		sides: [`${a.who} ${did[a.stance]}`, did[b.stance]],
	};
}

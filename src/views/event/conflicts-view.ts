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
import { isUnsure } from '../groups/is-unsure.ts';
import { conflictLines, type ConflictLine } from '../differences/conflict-lines.ts';
import { comparedIn, unequalKinds, unequalLines } from '../differences/unequal.ts';
import { mostTellingFirst, rankOf } from '../differences/facing-differences.ts';
import { text } from '../interface-text.ts';
import { creditLine } from '../groups/heading-credit.ts';
import { nothingAround, type StatementContext } from '../groups/statement-context.ts';
import { listed } from '../wording/listed.ts';
import { utteranceCard, type UtteranceCard } from '../groups/utterance-card.ts';

/** A claim or an utterance whose tellings conflict, with what conflicts. */
export interface ConflictView {
	readonly href: string;
	readonly words: string;
	/** What is shown around the words, where they can't be read alone. */
	readonly context: StatementContext;
	/** Who put a claim into these words, where they are not a telling's. */
	readonly worded: string | null;
	readonly language: string;
	/** Who is quoted, or why nobody is named; null for a claim. */
	readonly speaker: string | null;
	/** When, where or to whom it was said, and who recorded that; null where nobody did. */
	readonly occasion: UtteranceCard['occasion'];
	/** What conflicts most, each in a line: no more than a reader takes in at a glance. */
	readonly lines: readonly ConflictLine[];
	readonly agreement: AgreementView;
	/** Names of the outlets that tell it; of a quotation, which of them print these words. */
	readonly tellers: string;
}

/** What conflicts, and what may: there it is but a guess that all of it tells one thing. */
export interface Conflicts {
	readonly sure: readonly ConflictView[];
	readonly perhaps: readonly ConflictView[];
	/** Where outlets give unequal numbers or days, and the program does not call it a conflict. */
	readonly unequal: readonly ConflictView[];
}

/** So many lines of one claim or utterance are shown; its page has all. */
const most = 3;

interface Placed {
	readonly rank: number;
	readonly passages: readonly Passage[];
	readonly view: ConflictView;
}

/** What conflicts in an event, or in a part of it: the most telling first, then what most articles tell. */
export function conflictsView(
	index: EventIndex,
	{ claims, utterances }: Pick<EventAnalysis, 'claims' | 'utterances'> = index.event,
): Conflicts {
	const placed = [
		...claims.filter(isConflicting).map((claim) => claimConflict(index, claim)),
		...utterances.filter(isConflicting).map((utterance) => utteranceConflict(index, utterance)),
	];
	const views = byReach(placed, ({ passages }) => passages)
		.toSorted((a, b) => a.rank - b.rank)
		.map(({ view }) => view);
	return {
		sure: views.filter(({ agreement }) => agreement.doubt === null),
		perhaps: views.filter(({ agreement }) => agreement.doubt !== null),
		unequal: unequalViews(index, { claims, utterances }),
	};
}

/** What most articles tell is first. */
function unequalViews(
	index: EventIndex,
	{ claims, utterances }: Pick<EventAnalysis, 'claims' | 'utterances'>,
): ConflictView[] {
	const placed = [
		...claims.map((claim) => ({ told: claim, placed: () => claimConflict(index, claim) })),
		...utterances.map((told) => ({ told, placed: () => utteranceConflict(index, told) })),
	].filter(({ told }) => unequalKinds(index, told).length > 0);
	return byReach(placed, ({ told }) => comparedIn(told).passages).map(({ told, placed: view }) => ({
		...view().view,
		lines: unequalLines(index, told).slice(0, most),
	}));
}

export function isConflicting({ agreement }: Claim | Utterance): boolean {
	return agreement === 'conflicting';
}

/** Not where it is but a guess that all of it tells one thing: then the conflict is one, too. */
export const surelyConflicts = (told: Claim | Utterance): boolean =>
	isConflicting(told) && !isUnsure(told);

function claimConflict(index: EventIndex, claim: Claim): Placed {
	const { statement, ...card } = claimCard(index, claim);
	const { tellings: passages, differences } = claim;
	const found = conflictLines(index, { passages, differences });
	const lines = [...opposedLine(claim), ...found].slice(0, most);
	const view = {
		...card,
		words: statement,
		speaker: null,
		occasion: null,
		lines,
		tellers: listed(card.outlets),
	};
	return { rank: rankIn(claim.differences), passages: claim.tellings, view };
}

function utteranceConflict(index: EventIndex, utterance: Utterance): Placed {
	const { words, saidBy, ...card } = utteranceCard(index, utterance);
	const { wordings: passages, differences } = utterance;
	const lines = conflictLines(index, { passages, differences }).slice(0, most);
	const view = {
		...card,
		words: text.utterance.inWords(words),
		context: nothingAround,
		worded: null,
		speaker: saidBy.text,
		lines,
		tellers: creditLine(card.credit),
	};
	return { rank: rankIn(utterance.differences), passages: utterance.wordings, view };
}

function rankIn(differences: readonly Difference[]): number {
	const [first] = mostTellingFirst(
		differences.filter(({ conflicts, harmless }) => conflicts && !harmless),
	);
	return first ? rankOf(first.kind) : -1;
}

/** Somebody who takes two stances which cannot both hold, in one article before in two. */
function opposedLine({ stances, contradictions }: Claim): ConflictLine[] {
	const [first] = [...contradictions, ...opposedStances(stances)];
	if (!first) return [];
	const [a, b] = [stances[first[0]]!, stances[first[1]]!];
	const { did, inOneArticle, inTwoArticles } = text.claim;
	const sides = [`${a.who} ${did[a.stance]}`, did[b.stance]];
	return [
		{
			label: a.article === b.article ? inOneArticle : inTwoArticles,
			sides: sides.map((words) => ({ words, tellers: null })),
		},
	];
}

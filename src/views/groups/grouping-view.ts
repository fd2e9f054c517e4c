import { addresses } from '../../model/addresses.ts';
import type { Confirmation } from '../../model/confirmation.ts';
import type { Grouping, Reason, Suggestion } from '../../model/grouping.ts';
import type { EventIndex } from '../event/event-index.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { signature } from '../wording/signature.ts';
import { asHeading } from '../wording/lemma.ts';

/** Why several places are shown as one thing. */
export interface GroupingView {
	readonly sentence: string;
	/** What made it, what counts most first. */
	readonly reasons: readonly string[];
}

export function groupingView(grouping: Grouping, confirmed?: Confirmation): GroupingView {
	const { sure, reasons } = grouping;
	return {
		sentence: confirmed
			? confirmedSentences(grouping, confirmed)
			: text.grouping[sure ? 'sure' : 'unsure'],
		reasons: reasonNames(reasons),
	};
}

function confirmedSentences({ sure }: Grouping, confirmed: Confirmation): string {
	const { since } = confirmed;
	const { together, since: added, byItself } = text.decision;
	const alone = byItself(sure);
	return [
		together(signature(confirmed)),
		...(since.length > 0 ? [added(since.length)] : []),
		alone,
	].join(' ');
}

/** Who confirmed a group, at the head of its page; null where nobody did. */
export function confirmedLine(confirmed: Confirmation | undefined): string | null {
	if (!confirmed) return null;
	const { since } = confirmed;
	const by = signature(confirmed);
	const { confirmed: all, confirmedBut } = text.decision;
	return since.length === 0 ? all(by) : confirmedBut(by, since.length);
}

/** What rounds to nothing is left out. How much each counts is for who builds the program, and in the data. */
function reasonNames(reasons: readonly Reason[]): string[] {
	return reasons
		.filter(({ share }) => share >= 0.005)
		.map(({ evidence }) => text.grouping.evidence.get(evidence) ?? evidence);
}

/** Another claim or utterance that may be the same. */
export interface SuggestionView {
	readonly href: string;
	readonly words: string;
	readonly language: string;
	/** How like they are, in words: what is very like may still be kept apart. */
	readonly likeness: string;
}

/** What may belong together with the claim or utterance of this id, and was not grouped. */
export function suggestionViews(
	index: EventIndex,
	kind: Suggestion['kind'],
	id: string,
): SuggestionView[] {
	return index.event.suggestions
		.filter((suggestion) => suggestion.kind === kind && suggestion.between.includes(id))
		.map(({ between: [one, other], confidence }) => ({
			...(kind === 'claim' ? claimSaying : utteranceSaying)(index, one === id ? other : one),
			likeness: likenessOf(confidence),
		}));
}

function likenessOf(confidence: number): string {
	return text.grouping.likeness.find(({ from }) => confidence >= from)!.words;
}

function claimSaying(index: EventIndex, id: string): Omit<SuggestionView, 'likeness'> {
	const { statement, tellings } = index.claim(id);
	const { language } = index.article(tellings[0]!.article);
	return { href: href(addresses.claim(id)), words: statement, language };
}

function utteranceSaying(index: EventIndex, id: string): Omit<SuggestionView, 'likeness'> {
	const [first] = index.utterance(id).wordings;
	const { language } = index.article(first!.article);
	const words = text.utterance.inWords(asHeading(first!.exact));
	return { href: href(addresses.utterance(id)), words, language };
}

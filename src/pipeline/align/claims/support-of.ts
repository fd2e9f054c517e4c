import type { Attribution } from '../../../model/attribution.ts';
import type { Quotation } from '../../../model/quotation.ts';
import type { Reaction } from '../../../model/reaction.ts';
import type { Report } from '../../../model/report.ts';
import { exactText, overlap, type TextPositionSelector } from '../../../model/selector.ts';
import type { StanceKind } from '../../../model/stance.ts';

/** A stance, and the words that tell it. */
export interface Taken extends TextPositionSelector {
	readonly speaker: Attribution;
	readonly stance: StanceKind;
}

/** Where somebody says something. */
interface Within {
	readonly text: string;
	readonly clause: TextPositionSelector;
	readonly reactions: readonly Reaction[];
}

/** “We can neither confirm nor deny it”. */
const neitherConfirmsNorDenies =
	/(?<!\p{L})(?:neither|not|nor|cannot|\p{L}+n['’]t) confirm(?:s|ed|ing)? (?:n?or|and) den(?:y|ies|ied|ying)(?!\p{L})/iu;
/** “…, a claim that the company neither confirmed nor denied”: whoever made it leaves nothing open. */
const leftOpenByOther = /,? (?:an? \p{L}+ (?:that|which)?|which) [^,]{2,60} neither confirm/iu;

/**
 * Who is reported to have said a thing, and no more than that, supports it; who asks does not, nor do two who accuse
 * each other of it.
 */
export function supportOf(
	spoken: Quotation | Report,
	{ text, clause, reactions }: Within,
): Taken[] {
	const { speaker, cue } = spoken;
	const isScare = 'kind' in spoken && spoken.kind === 'scare';
	const isSaid = !('polarity' in spoken) || spoken.polarity === 'said';
	const { start, end } = cue ?? spoken;
	const reacts = reactions.some(
		(reaction) =>
			(reaction.start === start && reaction.end === end) || isDenialOf(reaction, spoken),
	);
	if (!speaker || isScare || !isSaid || reacts || isNoAssertion(text, spoken)) return [];
	const words = exactText(text, clause);
	const isOpen = neitherConfirmsNorDenies.test(words) && !leftOpenByOther.test(words);
	return [{ start, end, speaker, stance: isOpen ? 'does not confirm' : 'supports' }];
}

/** “Roe had told her: “Sell it.” He denied it”: words that somebody is given and denies. */
const isDenialOf = ({ stance, speaker, to }: Reaction, spoken: Quotation | Report): boolean =>
	stance === 'denies' && speaker.name === spoken.speaker?.name && overlap(to, spoken) > 0;

/** Whether words ask, “asked why she had left”, or are what two hold against each other. */
function isNoAssertion(text: string, { cue, start }: Quotation | Report): boolean {
	if (!cue || cue.start > start) return false;
	const led = text.slice(cue.start, start + longestLead);
	return asks.test(led) || eachOther.test(led);
}

/** So much of words is read as tells that they ask. */
const longestLead = 12;
const asks =
	/^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|in?quire[sd]?|enquire[sd]?)\b[^.!?“”"]{0,60}?\b(?:whether|if|why|how|what|who|when|where)\b/iu;
const eachOther = /^accus(?:es?|ed|ing) (?:each other|one another)\b/iu;

import type { Claim } from '../../model/claim.ts';
import type { Passage } from '../../model/passage.ts';
import type { Utterance } from '../../model/utterance.ts';
import type { EventIndex } from '../event/event-index.ts';
import { statusLine } from '../groups/agreement-phrase.ts';
import type { ClaimCard } from '../groups/claim-card.ts';
import { headingCredit } from '../groups/heading-credit.ts';
import type { UtteranceCard } from '../groups/utterance-card.ts';
import { text } from '../interface-text.ts';
import { fewListed } from '../wording/few-listed.ts';
import { firstWords } from '../wording/lemma.ts';
import { apart, inRow } from '../wording/listed.ts';
import { writtenDate } from '../wording/written-date.ts';

/** Other sites cut what is longer. */
const longest = 140;

/** A quotation as other sites show it beside a link: the words, who said them, in which outlet and when; how sure that is, last. */
export function utterancePreview(
	index: EventIndex,
	utterance: Utterance,
	{ words, saidBy, agreement }: UtteranceCard,
): string {
	const { printed } = headingCredit(index, utterance.wordings);
	const heading = utterance.wordings.filter(({ article }) =>
		printed.includes(index.outletOf(article).name),
	);
	const told = [saidBy.text, text.share.in(fewListed(printed)), ...dayOf(index, heading)];
	const said = text.utterance.inWords(firstWords(words, longest));
	return [said, inRow(told), statusLine(agreement)].join(apart);
}

/** A claim the same way, with all outlets that tell it. */
export function claimPreview(
	index: EventIndex,
	claim: Claim,
	{ statement, by, outlets, agreement }: ClaimCard,
): string {
	const told = [
		...(by ? [by.text] : []),
		text.share.in(fewListed(outlets)),
		...dayOf(index, claim.tellings),
	];
	return [firstWords(statement, longest), inRow(told), statusLine(agreement)].join(apart);
}

/** The day of what was published on one day alone: of several days none is that of the words. */
function dayOf(index: EventIndex, passages: readonly Passage[]): string[] {
	const days = new Set(passages.map(({ article }) => index.article(article).source.date));
	const [day] = days;
	return days.size === 1 && day !== undefined ? [writtenDate(day)] : [];
}

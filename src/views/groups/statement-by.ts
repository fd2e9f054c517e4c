import { addresses } from '../../model/addresses.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { Passage } from '../../model/passage.ts';
import { isSure } from '../../model/sure-attribution.ts';
import type { EventIndex } from '../event/event-index.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import type { SaidBy } from './said-by.ts';
import { tellingOfStatement } from './telling-of-statement.ts';

/** Statements that leave open whose words they are: “I will go”, “He will go”, ““It will,” she said”. */
const leavesOpen =
	/^(?:["“]|(?:i|we|you|my|our|your|he|she|they|it|this|that)\b)|["”]\s*(?:he|she|they|it)\b/iu;

/**
 * To whom the tellings of a claim give the words that state it, where the statement itself does not name them; null
 * where it does, where that is but probable, and where they give it to several, or to nobody who has a page.
 */
export function statementBy(index: EventIndex, claim: Claim): SaidBy | null {
	const { statement, tellings } = claim;
	const speaker = saidIn(index, tellings[tellingOfStatement(claim)]!);
	if (!speaker || claim.worded || !leavesOpen.test(statement)) return null;
	const others = new Set(tellings.flatMap((each) => index.attribution(each)?.speaker ?? []));
	const { name } = index.speaker(speaker);
	if (others.size > 1 || isNamedIn(statement, name)) return null;
	return {
		text: text.attribution.by.said(name),
		href: href(addresses.speaker(speaker)),
		sure: true,
	};
}

/** Who surely says the words of a passage: not who denies them, or of whom it is a catchword. */
function saidIn(index: EventIndex, passage: Passage): string | null {
	const spoken = index.spoken(passage);
	if (!spoken?.speaker || !isSure(spoken.speaker)) return null;
	const isSaid = 'polarity' in spoken ? spoken.polarity === 'said' : spoken.kind !== 'scare';
	return isSaid && isWhoOpens(passage, spoken.speaker) ? spoken.speaker.speaker : null;
}

/** Whether “he” at the beginning of a passage is the one who speaks: in “He hit her, she said” he is not. */
function isWhoOpens({ exact, start }: Passage, { mention }: Attribution): boolean {
	return !/^(?:he|she|they|it)\b/iu.test(exact) || mention?.start === start;
}

function isNamedIn(statement: string, name: string): boolean {
	const words = new Set(statement.match(/\p{L}+/gu));
	return (name.match(/\p{Lu}\p{L}+/gu) ?? []).some((word) => words.has(word));
}

import { addresses } from '../../model/addresses.ts';
import type { Claim } from '../../model/claim.ts';
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
 * where it does, and where they give it to several, or to nobody who has a page.
 */
export function statementBy(index: EventIndex, claim: Claim): SaidBy | null {
	const { statement, tellings } = claim;
	const given = index.attribution(tellings[tellingOfStatement(claim)]!);
	if (!given?.speaker || claim.worded || !leavesOpen.test(statement)) return null;
	const speakers = new Set(tellings.flatMap((each) => index.attribution(each)?.speaker ?? []));
	const { name } = index.speaker(given.speaker);
	if (speakers.size > 1 || isNamedIn(statement, name)) return null;
	const sure = isSure(given);
	return {
		text: text.attribution[sure ? 'by' : 'probably'].said(name),
		href: href(addresses.speaker(given.speaker)),
		sure,
	};
}

function isNamedIn(statement: string, name: string): boolean {
	const words = new Set(statement.match(/\p{L}+/gu));
	return (name.match(/\p{Lu}\p{L}+/gu) ?? []).some((word) => words.has(word));
}

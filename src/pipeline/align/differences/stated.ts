import { dutyModals } from '../../../language/modals.ts';
import { plainDenials } from '../../../language/stance-verbs.ts';
import { stemOf, wordsOf } from '../../../language/words.ts';

/** “Would not open until Friday”, “if it has not closed”, “has not yet been heard”, “pleaded not guilty” deny nothing for good. */
const withReserve = new RegExp(
	String.raw`(?<!\p{L})(?:if|unless|until|till|before|whether|without|yet|so far|still|ple(?:a?ds?|aded|ading)|${dutyModals}|shouldn['’]t|mustn['’]t)(?!\p{L})`,
	'iu',
);

export const isDenied = (clause: string): boolean => !withReserve.test(clause);

/** What makes of a statement a question, a possibility or a “no” in other words. */
const notStated = new RegExp(
	String.raw`(?<!\p{L})(?:any\p{L}*|ever|if|unless|until|till|before|whether|perhaps|hardly|barely|scarcely|unable|impossible|instead of|rather than|refus\p{L}*|ruled? out|ruling out|bar(?:s|red|ring)?|bann?(?:s|ed|ing)?|block(?:s|ed|ing)?|declin(?:es?|ed|ing)|fail(?:s|ed|ing)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|lack(?:s|ed|ing)?|los(?:es?|t|ing)|${plainDenials})(?!\p{L})`,
	'iu',
);

/**
 * Whether a clause says outright what a word of it means: not “urged them to close it”. What one threatens to block, or only
 * if something is done, is threatened all the same.
 */
export function isStated(clause: string, stem: string): boolean {
	const before = wordsBefore(clause, stem);
	const isThreat = threat.test(clause.slice(before.length));
	if (notStated.test(isThreat ? before : clause) || /\b(?:may|might|could)\b/u.test(clause))
		return false;
	return !/(?:^|\s)to(?: be)?$/iu.test(wordsBefore(clause, stem).trimEnd());
}

/** Words that say what would be done, by how they begin. */
export const threats = 'threat|vow|pledg|promis|offer|warn';
const threat = new RegExp(`^(?:${threats})`, 'iu');

/**
 * Whether something stands before a word where the words begin: of “hide behind a permit” in quotation
 * marks the outlet may have left the “would not” outside.
 */
export function standsOpen(clause: string, stem: string, first: boolean): boolean {
	const words = wordsBefore(clause, stem).split(/["“‘]|(?<!\p{L})'/u);
	const mayBeCut = first || words.length > 1;
	return !mayBeCut || wordsOf(words.at(-1)!).some((word) => !determiner.test(word));
}

const determiner =
	/^(?:an?|the|this|that|these|those|to|his|her|its|their|our|my|your|even|just)$/u;

/** What stands before a word of a clause. */
export function wordsBefore(clause: string, stem: string): string {
	const found = clause
		.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,]*/gu)
		.find(({ 0: word }) => wordsOf(word).some((each) => stemOf(each) === stem));
	return clause.slice(0, found?.index);
}

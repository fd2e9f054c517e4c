import type { Agreement } from '../../model/agreement.ts';
import type { Confirmation } from '../../model/confirmation.ts';
import type { Grouping } from '../../model/grouping.ts';
import type { UnequalKind } from '../differences/unequal.ts';
import { text } from '../interface-text.ts';
import { isUnsure } from './is-unsure.ts';

/** What a reader is told of the agreement of a claim or an utterance. */
export interface AgreementView {
	readonly kind: Agreement;
	/** One or two words: “worded differently”; “may conflict”, where what conflicts may be two things. */
	readonly label: string;
	/** With its counts: “3 articles (2 not counting copies) word it differently”. */
	readonly phrase: string;
	/** Said where it is but a guess that the places tell one thing. */
	readonly doubt: string | null;
}

interface Told {
	readonly agreement: Agreement;
	readonly origins: number;
	readonly grouping: Grouping | null;
	readonly confirmed?: Confirmation | undefined;
}

/**
 * Agreement in words. Copies are never counted without saying so.
 *
 * @param unequal In what outlets differ of which a number or a day is told, though nothing was found to conflict.
 */
export function agreementView(
	told: Told,
	articles: number,
	unequal: readonly UnequalKind[] = [],
): AgreementView {
	const { agreement: kind } = told;
	return {
		kind,
		label: labelOf(told),
		phrase: text.told.differing(phraseOf(told, articles), unequal),
		doubt: isUnsure(told) ? text.grouping.possibly : null,
	};
}

function labelOf(told: Told): string {
	const { agreement: kind } = told;
	return kind === 'conflicting' && isUnsure(told)
		? text.told.mayConflictLabel
		: text.agreement[kind];
}

function phraseOf(told: Told, articles: number): string {
	const { agreement: kind, origins } = told;
	const { once, sharing, conflicting, mayConflict } = text.told;
	if (kind === 'conflicting')
		return (isUnsure(told) ? mayConflict : conflicting)(articles, origins);
	if (kind !== 'single-source') return text.told[kind](articles, origins);
	return articles === 1 ? once : sharing(articles);
}

/** All of it in one line, for places that show no more: a guess is never told without saying that it is one. */
export function statusLine({ phrase, doubt }: AgreementView): string {
	return doubt === null ? phrase : text.told.doubted(phrase, doubt);
}

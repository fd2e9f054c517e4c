import type { Agreement } from '../../model/agreement.ts';
import type { Confirmation } from '../../model/confirmation.ts';
import type { Grouping } from '../../model/grouping.ts';
import { text } from '../interface-text.ts';
import { isUnsure } from './is-unsure.ts';

/** What a reader is told of the agreement of a claim or an utterance. */
export interface AgreementView {
	readonly kind: Agreement;
	/** One or two words: “reworded”; “may conflict”, where what conflicts may be two things. */
	readonly label: string;
	/** With its counts: “reworded in 3 articles of 2 origins”. */
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

/** Agreement in words. Articles that share an origin are never counted without saying so. */
export function agreementView(told: Told, articles: number): AgreementView {
	const { agreement: kind } = told;
	return {
		kind,
		label: labelOf(told),
		phrase: phraseOf(told, articles),
		doubt: isUnsure(told) ? text.grouping.possibly : null,
	};
}

function labelOf(told: Told): string {
	const { agreement: kind } = told;
	return kind === 'conflicting' && isUnsure(told) ? text.told.mayConflict : text.agreement[kind];
}

function phraseOf(told: Told, articles: number): string {
	const { agreement: kind, origins } = told;
	if (kind === 'conflicting') return text.told.conflicting(labelOf(told), articles, origins);
	if (kind !== 'single-source') return text.told.alike(text.agreement[kind], articles, origins);
	return articles === 1 ? text.told.once : text.told.sharing(articles, origins);
}

/** All of it in one line, for places that show no more: a guess is never told without saying that it is one. */
export function statusLine({ phrase, doubt }: AgreementView): string {
	return doubt === null ? phrase : text.told.doubted(phrase, doubt);
}

import type { Agreement } from '../model/agreement.ts';
import { counted } from './counted.ts';
import { text } from './interface-text.ts';

/** What a reader is told of the agreement of a claim or an utterance. */
export interface AgreementView {
	readonly kind: Agreement;
	/** One or two words: “reworded”. */
	readonly label: string;
	/** With its counts: “reworded in 3 articles of 2 origins”. */
	readonly phrase: string;
}

interface Told {
	readonly agreement: Agreement;
	readonly origins: number;
}

/** Agreement in words. Articles that share an origin are never counted without saying so. */
export function agreementView({ agreement: kind, origins }: Told, articles: number): AgreementView {
	const label = text.agreement[kind];
	const inArticles = counted(articles, 'article');
	const ofOrigins = counted(origins, 'origin');
	if (kind !== 'single-source') {
		return { kind, label, phrase: `${label} in ${inArticles} of ${ofOrigins}` };
	}
	const phrase = articles === 1 ? text.told.once : `told in ${inArticles} that share ${ofOrigins}`;
	return { kind, label, phrase };
}

import { addresses } from '../../model/addresses.ts';
import type { Utterance } from '../../model/utterance.ts';
import { agreementView, type AgreementView } from './agreement-phrase.ts';
import { articlesOf } from '../article/articles-of.ts';
import type { EventIndex } from '../event/event-index.ts';
import { href } from '../links/href.ts';
import { unequalKinds } from '../differences/unequal.ts';
import { text } from '../interface-text.ts';
import { headingCredit, type HeadingCredit } from './heading-credit.ts';
import { signature } from '../wording/signature.ts';
import { asHeading } from '../wording/lemma.ts';
import type { Link } from '../links/link.ts';
import { saidBy, type SaidBy } from './said-by.ts';

/** An utterance as lists show it, by its first wording. */
export interface UtteranceCard {
	readonly href: string;
	/** Without a comma at the end. */
	readonly words: string;
	readonly language: string;
	readonly saidBy: SaidBy;
	/** When, where or to whom it was said, and who recorded that; null where nobody did. */
	readonly occasion: { readonly text: string; readonly by: string } | null;
	readonly wordings: string;
	readonly agreement: AgreementView;
	/** Who prints these words, and who gives it otherwise. */
	readonly credit: HeadingCredit;
}

export function utteranceCard(index: EventIndex, utterance: Utterance): UtteranceCard {
	const articles = articlesOf(utterance.wordings);
	const [first] = utterance.wordings;
	return {
		href: href(addresses.utterance(utterance.id)),
		words: asHeading(first!.exact),
		language: index.article(first!.article).language,
		saidBy: saidBy(index, utterance),
		occasion: occasionOf(utterance),
		wordings: text.utterance.wordings(utterance.wordings.length, articles.length),
		agreement: agreementView(utterance, articles.length, unequalKinds(index, utterance)),
		credit: headingCredit(index, utterance.wordings),
	};
}

function occasionOf({ occasion }: Utterance): UtteranceCard['occasion'] {
	return occasion ? { text: occasion.text, by: text.decision.recorded(signature(occasion)) } : null;
}

export function speakerLink(index: EventIndex, speaker: string | null): Link | null {
	if (speaker === null) return null;
	return { href: href(addresses.speaker(speaker)), text: index.speaker(speaker).name };
}

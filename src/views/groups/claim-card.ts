import { addresses } from '../../model/addresses.ts';
import type { Claim } from '../../model/claim.ts';
import { agreementView, type AgreementView } from './agreement-phrase.ts';
import { articlesOf } from '../article/articles-of.ts';
import type { EventIndex } from '../event/event-index.ts';
import { href } from '../links/href.ts';
import { unequalKinds } from '../differences/unequal.ts';
import { text } from '../interface-text.ts';
import type { SaidBy } from './said-by.ts';
import { statementBy } from './statement-by.ts';
import { statementContext, type StatementContext } from './statement-context.ts';
import { signature } from '../wording/signature.ts';

/** A claim as lists show it. */
export interface ClaimCard {
	readonly href: string;
	readonly statement: string;
	/** What is shown around the statement, where it can't be read alone. */
	readonly context: StatementContext;
	/** Who put it into these words, where they are not a telling's. */
	readonly worded: string | null;
	/** To whom it is attributed, where the statement leaves that open. */
	readonly by: SaidBy | null;
	readonly language: string;
	readonly agreement: AgreementView;
	/** Names of the outlets that tell it. */
	readonly outlets: readonly string[];
}

export function claimCard(index: EventIndex, claim: Claim): ClaimCard {
	const articles = articlesOf(claim.tellings);
	return {
		href: href(addresses.claim(claim.id)),
		statement: claim.statement,
		context: statementContext(index, claim),
		worded: claim.worded ? text.decision.worded(signature(claim.worded)) : null,
		by: statementBy(index, claim),
		language: index.article(articles[0]!).language,
		agreement: agreementView(claim, articles.length, unequalKinds(index, claim)),
		outlets: [...new Set(articles.map((id) => index.outletOf(id).name))],
	};
}

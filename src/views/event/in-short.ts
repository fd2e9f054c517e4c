import { agreement, type Agreement } from '../../model/agreement.ts';
import type { Claim } from '../../model/claim.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Utterance } from '../../model/utterance.ts';
import { articlesOf } from '../article/articles-of.ts';
import { isConflicting, surelyConflicts } from './conflicts-view.ts';
import { unequalKinds } from '../differences/unequal.ts';
import { indexEvent } from './event-index.ts';
import { text } from '../interface-text.ts';
import type { Link } from '../links/link.ts';

/** How much of an event agrees and how much does not, each line a link to the part of its page. */
export interface InShort {
	readonly claims: string;
	readonly lines: readonly Link[];
}

/** Where the parts of an event’s page begin. */
const parts = {
	conflicts: 'conflicts',
	perhaps: 'may-conflict',
	unequal: 'figures',
	claims: 'claims',
	once: 'told-once',
	utterances: 'utterances',
	origins: 'origins',
} as const;

const { claims, once, utterances, origins } = parts;

export function inShort(event: EventAnalysis): InShort {
	const several = event.claims.filter(({ tellings }) => articlesOf(tellings).length > 1);
	const agreeing = several.filter((claim) => !isConflicting(claim));
	const alone = event.claims.filter((claim) => !several.includes(claim) && !isConflicting(claim));
	const index = indexEvent(event);
	const unequal = [...event.claims, ...event.utterances].filter(
		(told) => unequalKinds(index, told).length > 0,
	).length;
	const speakers = new Set(event.utterances.flatMap(({ speaker }) => speaker ?? []));
	const t = text.event.short;
	return {
		claims: t.claims(event.claims.length, several.length, event.articles.length),
		lines: [
			...conflicting(event.claims, [t.conflict, t.mayConflict]),
			line(parts.unequal, unequal, t.unequal),
			...agreement
				.exclude(['conflicting'])
				.options.map((kind) => line(claims, ofKind(agreeing, kind), t.agree[kind])),
			line(once, alone.length, t.once),
			line(utterances, event.utterances.length, (count) => t.said(count, speakers.size)),
			...conflicting(event.utterances, [t.saidConflict, t.saidMayConflict]),
			// the page of an event of one outlet has no such part
			event.outlets.length === 1
				? []
				: line(origins, event.origins.length, (count) => t.origins(event.articles.length, count)),
		].flat(),
	};
}

function ofKind(claims: readonly Claim[], kind: Agreement): number {
	return claims.filter((claim) => claim.agreement === kind).length;
}

/** How many surely conflict, and how many may. */
function conflicting(
	all: readonly (Claim | Utterance)[],
	[surely, perhaps]: readonly [Counted, Counted],
): Link[][] {
	const [found, sure] = [all.filter(isConflicting).length, all.filter(surelyConflicts).length];
	return [line(parts.conflicts, sure, surely), line(parts.perhaps, found - sure, perhaps)];
}

type Counted = (count: number) => string;

/** Nothing is said of what there is none of. */
function line(part: string, count: number, words: Counted): Link[] {
	return count === 0 ? [] : [{ href: `#${part}`, text: words(count) }];
}

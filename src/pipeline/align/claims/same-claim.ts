import type { Reason } from '../../../model/grouping.ts';
import weights from './claim-weights.json' with { type: 'json' };
import { claimEvidence, evidenceOf, type ClaimEvidence } from './claim-evidence.ts';
import type { Told } from './told.ts';

/**
 * How sure it is that two clauses tell one claim, from 0 to 1: a logistic score of the evidence, with
 * weights that `npm run train` fits on the annotated invented events that are open.
 */
export function sameClaim(a: Told, b: Told): number {
	return probabilityOf(evidenceOf(a, b));
}

function probabilityOf(evidence: ClaimEvidence): number {
	const sum = claimEvidence.reduce(
		(total, name) => total + weights.of[name] * evidence[name],
		weights.bias,
	);
	return 1 / (1 + Math.exp(-sum));
}

/** What made two clauses one claim, what counts most first, with its share of all that speaks for it. */
export function reasonsFor(a: Told, b: Told): Reason[] {
	const evidence = evidenceOf(a, b);
	const parts = claimEvidence
		.map((name) => ({ evidence: name, share: weights.of[name] * evidence[name] }))
		.filter(({ share }) => share > 0)
		.sort((x, y) => y.share - x.share);
	const all = parts.reduce((sum, { share }) => sum + share, 0);
	return parts.map((part) => ({ ...part, share: part.share / all }));
}

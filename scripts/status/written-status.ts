import type { Finding, FindingRule } from '../../src/model/finding.ts';
import { unsignedReviews } from './unsigned-reviews.ts';

/** Files that people wrote and should look at again: `content/…`. */
export interface WrittenStatus {
	/** Reviews that nobody has signed yet. */
	readonly unsignedReviews: readonly string[];
	/** Reviews of words that were changed since. */
	readonly lapsedReviews: readonly string[];
	/** Explainers that cite words that were changed since. */
	readonly outdatedExplainers: readonly string[];
}

/** @param findings What a check of the content has found. */
export async function writtenStatus(
	content: string,
	findings: readonly Finding[],
): Promise<WrittenStatus> {
	const filesOf = (rule: FindingRule) => [
		...new Set(findings.flatMap(({ ruleId, file }) => (ruleId === rule ? (file ?? []) : []))),
	];
	return {
		unsignedReviews: await unsignedReviews(content),
		lapsedReviews: filesOf('review-lapsed'),
		outdatedExplainers: filesOf('explainer-citation-changed'),
	};
}

import type { Finding, FindingRule } from '../../src/model/finding.ts';

/** Files that people wrote and should look at again: `content/…`. */
export interface WrittenStatus {
	/** Decisions that do not apply, or can’t be read, each with its line: `content/….yaml:6`. */
	readonly unappliedDecisions: readonly string[];
	/** Reviews that too few have signed, or that are drafts. */
	readonly unsignedReviews: readonly string[];
	/** Reviews of words that were changed since. */
	readonly lapsedReviews: readonly string[];
	/** Explainers that cite words that were changed since. */
	readonly outdatedExplainers: readonly string[];
}

/** @param findings What a check of the content has found. */
export function writtenStatus(findings: readonly Finding[]): WrittenStatus {
	const filesOf = (rule: FindingRule) => [
		...new Set(findings.flatMap(({ ruleId, file }) => (ruleId === rule ? (file ?? []) : []))),
	];
	const placesOf = (rule: FindingRule) => [
		...new Set(findings.filter(({ ruleId }) => ruleId === rule).map(placeOf)),
	];
	return {
		unappliedDecisions: placesOf('decision'),
		unsignedReviews: filesOf('review-unsigned'),
		lapsedReviews: filesOf('review-lapsed'),
		outdatedExplainers: filesOf('explainer-citation-changed'),
	};
}

const placeOf = ({ file = '', line }: Finding) => (line === undefined ? file : `${file}:${line}`);

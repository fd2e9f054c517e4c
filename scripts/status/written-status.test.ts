import { expect, test } from 'vitest';
import { finding, type FindingRule } from '../../src/model/finding.ts';
import { writtenStatus } from './written-status.ts';

const text = 'one\ntwo\nthree\n';

const found = (rule: FindingRule, file: string, line?: number) =>
	finding(rule, {
		...{ file, reason: 'Look again.' },
		...(line !== undefined && {
			at: { text, offset: text.indexOf(['one', 'two', 'three'][line - 1]!) },
		}),
	});

test('names each place once, however much is wrong there', () => {
	const decisions = 'content/decisions/quay.yaml';
	const review = 'content/reviews/2bcdfgh.mdx';
	const findings = [
		...[found('decision', decisions, 2), found('decision', decisions, 2)],
		...[found('decision', decisions, 3), found('decision', decisions)],
		...[found('review-lapsed', review, 3), found('review-lapsed', review, 1)],
	];
	expect(writtenStatus(findings)).toEqual({
		unappliedDecisions: [`${decisions}:2`, `${decisions}:3`, decisions],
		unsignedReviews: [],
		lapsedReviews: [review],
		outdatedExplainers: [],
	});
});

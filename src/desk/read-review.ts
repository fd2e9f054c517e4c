import { finding, type Finding, type FindingRule } from '../model/finding.ts';
import { versionOf, type LedgerEntry } from '../model/ledger.ts';
import { reviewMatter, type ReviewMatter, type WrittenReview } from '../model/review.ts';
import { boundsOf } from '../model/scale.ts';
import { checkMdx, refused } from './allowed-mdx.ts';
import type { HandWritten, Read } from './hand-written.ts';
import type { PlacedProblem } from './placed-problem.ts';
import { placeOf } from './place-of.ts';
import { readYaml } from './read-yaml.ts';
import {
	changedEvidence,
	claimGone,
	reviewProblems,
	scaleName,
	valueOf,
} from './review-problems.ts';
import type { ReviewGround, ReviewProblem } from './review-ground.ts';
import { signatureProblem } from './signature-problem.ts';
import { withoutComments } from './without-comments.ts';
import { reviewBlocks } from './review-blocks.ts';

const consequence = 'This review is not published until this is mended.';

/**
 * Read a review, and hold it against what is published. A draft, or what too few have signed, has no
 * value; what judged words that were changed since has one, and is lapsed.
 */
export function readReview(file: HandWritten, published: ReviewGround): Read<WrittenReview> {
	const checked = checkMdx(file, allowed);
	if (!checked.value) return { findings: checked.findings };
	const { matter: part, tree } = checked.value;
	const yaml = { ...file, part };
	const { value: matter, findings } = readYaml(yaml, kind);
	if (!matter) return { findings };
	const unsound: PlacedProblem[] = [];
	const blocks = reviewBlocks(tree, unsound);
	if (unsound.length > 0) return refused(file, allowed, unsound);
	const written = { blocks, text: withoutComments(file.text, checked.value) };
	return judged(yaml, { matter, written }, published);
}

interface Parts {
	readonly matter: ReviewMatter;
	readonly written: Pick<WrittenReview, 'blocks' | 'text'>;
}

function judged(
	file: HandWritten,
	{ matter, written }: Parts,
	published: ReviewGround,
): Read<WrittenReview> {
	if (matter.draft) return { findings: [told(file, 'review-unsigned', draft)] };
	const problems = [...nameProblems(file, matter), ...reviewProblems(matter, published)];
	if (problems.length > 0)
		return { findings: problems.map((problem) => told(file, 'review', problem)) };
	const gone = claimGone(matter, published);
	if (gone) return { findings: [told(file, 'review-lapsed', gone)] };
	const reason = signatureProblem(matter.signed, published.settings);
	if (reason !== undefined)
		return { findings: [told(file, 'review-unsigned', { reason, path: ['signed'] })] };
	const value = { ...toReview(matter, published), ...written };
	const changed = changedEvidence(matter, published);
	const findings = [
		...(value.lapsed ? [told(file, 'review-lapsed', lapsed(value, published))] : []),
		...changed.map((problem) => told(file, 'review-evidence-changed', problem)),
	];
	return { value, findings };
}

const allowed = { components: {}, consequence };

const kind = {
	rule: 'review',
	noun: 'a review',
	example: 'rating: supported',
	longest: 50_000,
	schema: reviewMatter,
	consequence,
} as const;

function told(file: HandWritten, rule: FindingRule, { reason, path }: ReviewProblem): Finding {
	return finding(rule, {
		...placeOf(file, path),
		reason: rule === 'review' ? `${reason} ${consequence}` : reason,
	});
}

const draft = {
	reason: 'This is a draft, and is not published. Take out “draft: true” once it is signed.',
	path: ['draft'],
};

function nameProblems({ path }: HandWritten, { claim }: ReviewMatter): ReviewProblem[] {
	if (path.endsWith(`/${claim}.mdx`)) return [];
	return [{ reason: `A review of ${claim} is named ${claim}.mdx.`, path: ['claim'] }];
}

function toReview(
	matter: ReviewMatter,
	published: ReviewGround,
): Omit<WrittenReview, keyof Parts['written']> {
	const { claim, version, words, signed, evidence } = matter;
	const id = scaleName(matter, published);
	const scale = published.scales.get(id)!;
	return {
		...{ claim, version, words, signed, evidence },
		lapsed: version < versionOf(published.entries.get(claim)!),
		rating: valueOf(scale, matter.rating)!,
		scale: { id, name: scale.name, bounds: boundsOf(scale) },
		earlier: matter.earlier.map((each) => ({ ...each, rating: valueOf(scale, each.rating)! })),
	};
}

function lapsed(
	{ claim, version, words }: WrittenReview,
	{ entries }: ReviewGround,
): ReviewProblem {
	const entry = entries.get(claim) as LedgerEntry; // what has lapsed has words
	// an article may tell a claim in other words while its statement stays
	const now =
		entry.words === words
			? 'It is stated as before; its page shows how it is told now.'
			: `Now they are: “${entry.words}”.`;
	const reason = `The words of the claim were changed since version ${version}, so its page no longer shows this verdict. ${now} Review them anew, with “version: ${versionOf(entry)}”.`;
	return { reason, path: ['words'] };
}

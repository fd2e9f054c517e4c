import { finding, type Finding } from '../../model/finding.ts';
import type { Evidence, PublishedReview } from '../../model/review.ts';
import { shown, type Checked } from './checked-text.ts';

/** Whether each review judges a claim as it is worded, and quotes the articles by their very words. */
export function checkReviews(checked: Checked): Finding[] {
	const { bundle, path } = checked;
	const statements = new Map(bundle.claims.map(({ id, statement }) => [id, statement.trim()]));
	return bundle.reviews.flatMap((review) => {
		const reasons = [
			...(statements.get(review.claim) === review.words ? [] : [otherWords(review)]),
			...(review.lapsed ? [`The review of ${review.url} has lapsed, and is no verdict`] : []),
			...review.evidence.flatMap((evidence) => misquoted(review, evidence, checked)),
		];
		return reasons.map((reason) =>
			finding('evidence-review', {
				file: path,
				reason: `${reason}. Ask those who signed it to look at it again.`,
			}),
		);
	});
}

function otherWords({ url, words }: PublishedReview): string {
	return `The review of ${url} judges ${shown(words)}, which are not the words of that claim`;
}

function misquoted({ url }: PublishedReview, { article, quote }: Evidence, { texts }: Checked) {
	const text = texts.find(({ evidence }) => evidence.article === article);
	return quote === undefined || !text || text.text.includes(quote)
		? []
		: [`The review of ${url} quotes ${shown(quote)}, which is not in seeds/${text.evidence.file}`];
}

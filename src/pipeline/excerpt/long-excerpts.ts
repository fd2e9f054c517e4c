import type { AnalysedArticle, EventAnalysis } from '../../model/event-analysis.ts';
import { finding, type Finding } from '../../model/finding.ts';

/** An excerpt that has more than this share of the sentences of its article is most of it. */
const most = 0.5;

/** Warn of each excerpt that is most of its article: whether so much may be published is not for a program to say. */
export function longExcerpts(found: EventAnalysis, published: EventAnalysis): Finding[] {
	return published.articles.flatMap((article, at) => {
		const [kept, all] = [article, found.articles[at]!].map(({ sentences }) => sentences.length);
		return article.excerpt && kept! > all! * most ? [longExcerpt(found, article, kept!, all!)] : [];
	});
}

function longExcerpt(
	{ id }: EventAnalysis,
	{ file }: AnalysedArticle,
	kept: number,
	all: number,
): Finding {
	return finding('long-excerpt', {
		file: `seeds/${id}/${file}`,
		reason: `The excerpt of this article has ${kept} of its ${all} sentences, as something is claimed or quoted in each of them. Look at it, and take the article out where you may not publish so much.`,
	});
}

import { codePointOffsets } from '../../model/code-points.ts';
import type { AnalysedArticle, EventAnalysis } from '../../model/event-analysis.ts';
import type { Passage } from '../../model/passage.ts';
import { exactText } from '../../model/selector.ts';
import { spansOver } from '../../model/spans-over.ts';
import { excerptText, type ExcerptText } from './excerpt-text.ts';
import { keptSpans } from './kept-spans.ts';
import { markedSpans } from './marked-spans.ts';
import { placed, placeIn, type Placing } from './place-in.ts';

/** An article of which only an excerpt is published. */
export interface Excerpt {
	/** The text that is published. */
	readonly text: string;
	/** What was found in that text. */
	readonly article: AnalysedArticle;
	readonly place: Placing;
	/** A passage of the article in that text, around it the rest of its own sentences and no more. */
	readonly passage: <Kind extends Passage>(passage: Kind) => Kind;
}

export function excerptArticle(
	article: AnalysedArticle,
	source: string,
	event: Pick<EventAnalysis, 'claims' | 'utterances'>,
): Excerpt {
	const kept = keptSpans(source, article, markedSpans(event, article.id));
	const excerpt = excerptText(source, article.blocks, kept);
	const place = placeIn(source, excerpt);
	return {
		text: excerpt.text,
		article: inExcerpt(article, source, { excerpt, place }),
		place,
		passage: passagesIn(article, place),
	};
}

function inExcerpt(
	article: AnalysedArticle,
	source: string,
	{ excerpt, place }: { readonly excerpt: ExcerptText; readonly place: Placing },
): AnalysedArticle {
	const count = codePointOffsets(source);
	const found = <Found>(all: readonly Found[]): Found[] =>
		all.flatMap((each) => placed(each, place) ?? []);
	return {
		...article,
		title: article.headline ? article.title : firstWords(article, excerpt),
		blocks: [...excerpt.blocks],
		sentences: found(article.sentences),
		quotations: found(article.quotations),
		reports: found(article.reports),
		withheld: found(article.withheld),
		figures: found(article.figures),
		dates: found(article.dates),
		places: found(article.places),
		checkable: found(article.checkable),
		excerpt: excerpt.parts.map((part) => ({ ...part, from: count(part.from) })),
	};
}

/** Longest title made of the words of an excerpt, in characters. */
const longest = 80;

/** An article without a headline goes by the first words that are published of it, else by its file. */
function firstWords({ file }: AnalysedArticle, { text, parts }: ExcerptText): string {
	const words = parts[0] ? exactText(text, parts[0]).trim().split(/\s+/u) : [];
	let title = words[0] ?? file;
	for (const word of words.slice(1)) {
		if (title.length + word.length >= longest) return `${title}…`;
		title += ` ${word}`;
	}
	return title;
}

function passagesIn({ sentences }: AnalysedArticle, place: Placing): Excerpt['passage'] {
	const over = spansOver(sentences);
	return (passage) => {
		const now = place(passage);
		if (!now) throw new Error(`${passage.article}: marked words are missing in the excerpt.`);
		const own = over(passage);
		const lead = passage.start - Math.min(passage.start, own[0]?.start ?? passage.start);
		const rest = Math.max(passage.end, own.at(-1)?.end ?? passage.end) - passage.end;
		const { prefix, suffix } = passage;
		const around = { prefix: lead === 0 ? '' : prefix.slice(-lead), suffix: suffix.slice(0, rest) };
		return { ...passage, ...now, ...around };
	};
}

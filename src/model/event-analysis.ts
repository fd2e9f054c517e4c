import { z } from 'astro/zod';
import { block } from './block.ts';
import { checkableSentence } from './checkable-sentence.ts';
import { claim } from './claim.ts';
import { dateMention } from './date-mention.ts';
import { excerptPart } from './excerpt.ts';
import { figure } from './figure.ts';
import { suggestion } from './grouping.ts';
import { origin } from './origin.ts';
import { outlet } from './outlet.ts';
import { placeMention } from './place-mention.ts';
import { quotation } from './quotation.ts';
import { report } from './report.ts';
import { sentence } from './sentence.ts';
import { sourceRecord } from './source-record.ts';
import { speaker } from './speaker.ts';
import { utterance } from './utterance.ts';

/** One article of an event with what was found in it: spans only, the words are in the MDX. */
export const analysedArticle = z.object({
	/** The slug of the article's page. */
	id: z.string(),
	file: z.string(),
	/** The headline, else the first words of the body. */
	title: z.string().min(1),
	/** Whether `title` is the article's own headline. */
	headline: z.boolean(),
	/** The id of the outlet that published it. */
	outlet: z.string(),
	source: sourceRecord,
	language: z.string(),
	/** SHA-256 of the file, in hexadecimal. */
	sha256: z.string(),
	blocks: z.array(block),
	sentences: z.array(sentence),
	quotations: z.array(quotation),
	reports: z.array(report),
	withheld: z.array(report),
	figures: z.array(figure),
	dates: z.array(dateMention),
	places: z.array(placeMention),
	checkable: z.array(checkableSentence),
	/**
	 * Present where only an excerpt of the article may be published: its parts. All places then count
	 * in the text of the excerpt, which is what the MDX holds.
	 */
	excerpt: z.array(excerptPart).optional(),
});
export type AnalysedArticle = Readonly<z.infer<typeof analysedArticle>>;

/** The findings of an article in which nothing was found, or looked for. */
export function nothingFound() {
	return {
		sentences: [],
		quotations: [],
		reports: [],
		withheld: [],
		figures: [],
		dates: [],
		places: [],
		checkable: [],
	} satisfies Partial<AnalysedArticle>;
}

/** All that is known of one event: `content/events/<event>.json`. */
export const eventAnalysis = z.object({
	/** The slug of the event's page, the name of its folder. */
	id: z.string(),
	title: z.string().min(1),
	/** Articles by file name. */
	articles: z.array(analysedArticle),
	outlets: z.array(outlet),
	speakers: z.array(speaker),
	/** Utterances and claims in the order in which the articles first tell them. */
	utterances: z.array(utterance),
	claims: z.array(claim),
	/** What may belong together and was not grouped, the likeliest first. */
	suggestions: z.array(suggestion),
	origins: z.array(origin),
});
export type EventAnalysis = Readonly<z.infer<typeof eventAnalysis>>;

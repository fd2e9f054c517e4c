import { z } from 'astro/zod';

/** Words and what stands around them: enough that the text has them in one place only. */
const textQuoteSelector = z.object({
	type: z.literal('TextQuoteSelector'),
	exact: z.string().min(1),
	prefix: z.string(),
	suffix: z.string(),
});
export type TextQuoteSelector = Readonly<z.infer<typeof textQuoteSelector>>;

/** The same words by where they stand, counted in Unicode code points; `end` is exclusive. */
const codePointSelector = z.object({
	type: z.literal('TextPositionSelector'),
	start: z.int().nonnegative(),
	end: z.int().nonnegative(),
});

/** What an annotation says of words: of which claim, or which utterance, they are. */
const annotationBody = z.object({
	/** The permalink of the claim or the utterance. */
	id: z.string(),
	type: z.enum(['schema:Claim', 'schema:Quotation']),
	/** Why a claim can be checked; how an utterance is rendered. */
	kind: z.enum(['figure', 'event', 'speech', 'comparison', 'direct', 'partial', 'scare', 'report']),
	/** To whom the article gives the words: absent for a claim, null where nobody is named. */
	speaker: z.object({ id: z.string().optional(), name: z.string() }).nullable().optional(),
});

/**
 * One mark in an article, in the W3C Web Annotation model. It _classifies_ words as telling a claim,
 * or _describes_ them as rendering what somebody said.
 */
const annotation = z.object({
	id: z.string(),
	type: z.literal('Annotation'),
	motivation: z.enum(['classifying', 'describing']),
	/** The place on the page of the article; absent where the page does not mark it. */
	canonical: z.string().optional(),
	body: annotationBody,
	target: z.object({
		type: z.literal('SpecificResource'),
		/** The text of the article, into which the selectors point. */
		source: z.string(),
		/** The page that shows the text. */
		scope: z.string(),
		selector: z.tuple([textQuoteSelector, codePointSelector]),
	}),
});
export type Annotation = Readonly<z.infer<typeof annotation>>;

/** The model of annotations, and the two words that it lacks. */
const annotationContext = z.tuple([
	z.literal('http://www.w3.org/ns/anno.jsonld'),
	z.object({
		kind: z.literal('schema:additionalType'),
		speaker: z.literal('schema:spokenByCharacter'),
	}),
]);

/** All annotations of one article, in the order of its text. */
export const annotationPage = z.object({
	'@context': annotationContext,
	id: z.string(),
	type: z.literal('AnnotationPage'),
	partOf: z.string(),
	/** How many annotations the pages before hold. */
	startIndex: z.int().nonnegative(),
	prev: z.string().optional(),
	next: z.string().optional(),
	items: z.array(annotation),
});
export type AnnotationPage = Readonly<z.infer<typeof annotationPage>>;

/** The annotations of all articles of an event, a page each. */
export const annotationCollection = z.object({
	'@context': annotationContext,
	id: z.string(),
	type: z.literal('AnnotationCollection'),
	label: z.string(),
	total: z.int().nonnegative(),
	first: z.string(),
	last: z.string(),
});
export type AnnotationCollection = Readonly<z.infer<typeof annotationCollection>>;

import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { articleTexts } from './loaders/article-texts.ts';
import { correctionNotes } from './loaders/correction-notes.ts';
import { explainerFiles } from './loaders/explainer-files.ts';
import { eventAnalysis } from './model/event-analysis.ts';
import { ledger } from './model/ledger.ts';
import { pageHeader } from './model/page-header.ts';
import { pageFiles } from './loaders/page-files.ts';
import { reviewFiles, scaleFiles } from './loaders/review-files.ts';

/** The folder of the content, `content` unless the environment names another. */
const content = process.env['VARIORUM_CONTENT'] ?? 'content';

/**
 * Check data as they are, and keep them as JSON: Astro looks for names of images in data, and would
 * change words of an article that look like one.
 */
function asJson<Type extends z.ZodType>(type: Type) {
	return type.transform((data) => ({ json: JSON.stringify(data) }));
}

const articles = defineCollection({
	loader: glob({ pattern: '**/*.mdx', base: `${content}/articles` }),
	schema: z.object({ event: z.string(), article: z.string() }),
});

const texts = defineCollection({
	loader: articleTexts(content),
	schema: z.object({}),
});

const events = defineCollection({
	loader: glob({ pattern: '*.json', base: `${content}/events` }),
	schema: asJson(eventAnalysis),
});

const ledgers = defineCollection({
	loader: glob({ pattern: '*.json', base: `${content}/ledger` }),
	schema: asJson(ledger),
});

const explainers = defineCollection({
	loader: explainerFiles(content),
	schema: z.object({}),
});

/** Pages written by hand. */
const pages = defineCollection({
	loader: pageFiles(resolve(content, 'pages')),
	schema: pageHeader,
});

const reviews = defineCollection({ loader: reviewFiles(content), schema: z.object({}) });
const scales = defineCollection({ loader: scaleFiles(content), schema: z.object({}) });

const corrections = defineCollection({
	loader: correctionNotes(content),
	schema: z.object({ json: z.string() }),
});

export const collections = {
	...{ articles, texts, events, ledgers, pages, corrections, explainers, reviews, scales },
};

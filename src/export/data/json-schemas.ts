import { z } from 'astro/zod';
import { dataAddresses, type DataNoun } from '../../model/addresses.ts';
import { annotationCollection, annotationPage } from '../../model/annotation.ts';
import { dataIndex } from '../../model/data-index.ts';
import { claimReviewFeed } from '../../model/claim-review.ts';
import { evidenceBundle } from '../../model/evidence-bundle.ts';
import {
	articlesFile,
	claimsFile,
	publishedLedger,
	utterancesFile,
} from '../../model/published-data.ts';
import type { UrlOf } from './data-source.ts';

/** What each kind of file holds. */
const dataTypes = {
	index: dataIndex,
	claims: claimsFile,
	utterances: utterancesFile,
	articles: articlesFile,
	ledger: publishedLedger,
	annotations: annotationPage,
	collections: annotationCollection,
	evidence: evidenceBundle,
	claimreview: claimReviewFeed,
} as const satisfies Record<DataNoun, z.ZodType>;

/** The JSON Schema of a kind of file, made from the type that the program itself uses. */
export function toJsonSchema(noun: DataNoun, urlOf: UrlOf): object {
	const { $schema, ...schema } = z.toJSONSchema(dataTypes[noun]);
	return { $schema, $id: urlOf(dataAddresses.schema(noun)), title: noun, ...schema };
}

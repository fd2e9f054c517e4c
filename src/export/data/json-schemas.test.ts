import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { dataNouns, type DataNoun } from '../../model/addresses.ts';
import { bridgeSource } from '../testing/bridge-source.ts';
import { annotationCollection, annotationPages } from './annotation-pages.ts';
import { toClaimReviewFeed } from './claim-reviews.ts';
import { toArticlesFile, toClaimsFile, toLedgerFile, toUtterancesFile } from './event-files.ts';
import { toEvidenceBundle } from './evidence-bundle.ts';
import { toJsonSchema } from './json-schemas.ts';
import { toDataIndex } from './to-data-index.ts';

const { event, urlOf } = bridgeSource;

/** One file of each kind. */
const files: Record<DataNoun, object> = {
	index: toDataIndex([event], urlOf),
	claims: toClaimsFile(bridgeSource),
	utterances: toUtterancesFile(bridgeSource),
	articles: toArticlesFile(bridgeSource),
	ledger: toLedgerFile(bridgeSource),
	annotations: annotationPages(bridgeSource)[0]!,
	collections: annotationCollection(bridgeSource),
	evidence: toEvidenceBundle(bridgeSource),
	claimreview: toClaimReviewFeed([event], bridgeSource.reviews, urlOf),
};

/** Formats are checked by the types; here it is the shape that counts. */
function validatorOf(noun: DataNoun) {
	return new Ajv2020({ strict: false, validateFormats: false }).compile(toJsonSchema(noun, urlOf));
}

test.each(dataNouns)('%s are as their schema says', (noun) => {
	const validate = validatorOf(noun);
	validate(files[noun]);
	expect(validate.errors).toBeNull();
});

test.each(dataNouns)('the schema of %s knows what does not belong', (noun) => {
	const validate = validatorOf(noun);
	expect(validate({ ...files[noun], more: true })).toBe(false);
	expect(validate({})).toBe(false);
});

test('a schema is known by its address', () => {
	expect(toJsonSchema('claims', urlOf)).toMatchObject({
		$id: 'https://orrin.example/data/v1/schemas/claims.json',
	});
	expect(files.claims).toHaveProperty('$schema', urlOf('/data/v1/schemas/claims.json'));
});

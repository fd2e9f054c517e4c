import type { Claim } from '../../model/claim.ts';
import { passageOf } from '../../language/passage-of.ts';
import { comparePassages } from './compare-passages.ts';
import type { Told } from './link-claims.ts';
import { statementOf } from './statement-of.ts';

/** A claim and its tellings, in the order of the articles. */
export function toClaim(
	told: readonly Told[],
	{ id, originOf }: { readonly id: string; readonly originOf: (file: string) => number },
): Claim {
	const tellings = told.map(({ reading, sentence }) => ({
		...passageOf(reading, sentence),
		reason: sentence.reason,
	}));
	const places = tellings.map((telling, at) => ({ ...telling, reading: told[at]!.reading }));
	return {
		id,
		statement: statementOf(told),
		tellings,
		...comparePassages(places, originOf),
	};
}

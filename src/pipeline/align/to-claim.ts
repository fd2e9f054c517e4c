import type { Claim } from '../../model/claim.ts';
import { passageOf } from '../../language/passage-of.ts';
import type { Speakers } from './align-speakers.ts';
import { comparePassages } from './compare-passages.ts';
import type { Told } from './link-claims.ts';
import { stancesOn, type SpokenIn } from './stances-on.ts';
import { statementOf } from './statement-of.ts';

interface Surroundings {
	readonly id: string;
	readonly idOf: Speakers['idOf'];
	readonly spokenIn: SpokenIn;
	readonly originOf: (file: string) => number;
}

/** A claim and its tellings, in the order of the articles. */
export function toClaim(
	told: readonly Told[],
	{ id, idOf, spokenIn, originOf }: Surroundings,
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
		stances: stancesOn(told, { idOf, spokenIn }),
		...comparePassages(places, originOf),
	};
}

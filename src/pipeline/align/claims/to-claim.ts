import type { Claim } from '../../../model/claim.ts';
import type { Harmless, PlaceDecision } from '../../../model/decided-groups.ts';
import { passageOf } from '../../../text/passage-of.ts';
import type { Speakers } from '../speakers/align-speakers.ts';
import { areCountedApart } from './counted-apart.ts';
import { comparePassages } from '../differences/compare-passages.ts';
import { opposedStances } from '../../../model/opposed-stances.ts';
import type { Place } from '../differences/compared.ts';
import { negationsDiffer, polarityOf } from '../likeness/negations.ts';
import { groupingOf } from '../linkage/grouping-of.ts';
import type { Told } from './told.ts';
import { isOf, stancesOn, type ReactionsTo, type SpokenIn } from './stances-on.ts';
import { likelihoodOf, whyOneClaim } from './rivals.ts';
import { sameClaim } from './same-claim.ts';
import { spokenBy } from '../speakers/spoken-by.ts';
import { statementOf } from './statement-of.ts';

interface Surroundings {
	readonly id: string;
	readonly idOf: Speakers['idOf'];
	readonly nameOf: Speakers['nameOf'];
	readonly spokenIn: SpokenIn;
	readonly reactionsTo: ReactionsTo;
	readonly originOf: (file: string) => number;
	/** What an editor takes for harmless of its differences. */
	readonly harmless: readonly Harmless[];
	/** By telling: the group that an editor says it is of, by a merge or a confirmation. */
	readonly together: readonly PlaceDecision['together'][];
}

/** Of links in groups this sure more than nine in ten were right on the annotated events. */
const sure = 0.8;

/** Two tellings less likely to be of one claim may differ because they tell of two things. */
const likely = 0.4;

/** A claim and its tellings, in the order of the articles. */
export function toClaim(
	told: readonly Told[],
	{ id, idOf, nameOf, spokenIn, reactionsTo, originOf, harmless, together }: Surroundings,
): Claim {
	const tellings = told.map(({ reading, clause }) => ({
		...passageOf(reading, clause),
		reason: clause.reason ?? 'speech',
	}));
	const places = tellings.map((telling, at): Place => {
		const { reading, clause } = told[at]!;
		const spoken = spokenIn(reading, clause.sentence).find(isOf(clause));
		const speaker = spokenBy(reading, spoken?.speaker ?? null, idOf);
		return { ...telling, reading, quoted: false, speaker };
	});
	const { words: statement, of } = statementOf(told);
	const tellIt = told.filter((each) => each === of || tellsJustThat(each, of));
	const stances = stancesOn(told, { idOf, nameOf, spokenIn, reactionsTo, statement, tellIt });
	const areDecided = (a: number, b: number) => areOneByDecision(together[a], together[b]);
	const canConflict = (a: number, b: number) =>
		areDecided(a, b) || mayConflict(told[a]!, told[b]!, told);
	const opposed = opposedStances(stances);
	return {
		...{ id, statement, tellings, stances },
		contradictions: opposed.filter(([a, b]) => stances[a]!.article === stances[b]!.article),
		grouping: groupingOf(told, { score: likelihoodOf, reasonsFor: whyOneClaim, sure }),
		...comparePassages(places, {
			...{ originOf, conflicts: opposed.length > 0, canConflict, areDecided, harmless },
		}),
	};
}

/** Whether one telling says what another does, not something beside it or its contrary. */
function tellsJustThat(one: Told, other: Told): boolean {
	const isContrary =
		one.negated !== other.negated &&
		negationsDiffer(polarityOf(one.exact), polarityOf(other.exact));
	return sameClaim(one, other) >= likely && !isContrary;
}

/** What a person takes for one claim can't differ because it tells of two things. */
function areOneByDecision(a: PlaceDecision['together'], b: PlaceDecision['together']): boolean {
	return a !== undefined && a === b;
}

function mayConflict(a: Told, b: Told, group: readonly Told[]): boolean {
	return likelihoodOf(a, b) >= likely && !areCountedApart(a, b, group);
}

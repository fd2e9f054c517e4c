import type { Gold } from '../../src/evaluation/gold.ts';
import type { Case } from '../../src/evaluation/logistic-regression.ts';
import { overlap, type TextPositionSelector } from '../../src/model/selector.ts';
import { utterancesOf } from '../../src/pipeline/align/align-event.ts';
import { claimEvidence, evidenceOf } from '../../src/pipeline/align/claims/claim-evidence.ts';
import { identifySpeakers } from '../../src/pipeline/align/speakers/identify-speakers.ts';
import { toldIn, type Told } from '../../src/pipeline/align/claims/told.ts';
import { readEvent } from '../../src/pipeline/analyse-event.ts';
import { defaultLimits } from '../../src/pipeline/read/limits.ts';
import type { GoldEvent } from '../evaluate/gold-events.ts';

/** Every pair of clauses of an event that share a stem, and whether readers say that they tell one claim. */
export function claimCases({ event, gold, files }: GoldEvent): Case[] {
	const { readings } = readEvent({ event, files, records: new Map(), limits: defaultLimits });
	const told = toldIn(readings, utterancesOf(readings, identifySpeakers(readings)).groups);
	const claims = told.map((each) => claimsTold(each, gold));
	return told.flatMap((a, at) =>
		told.slice(at + 1).flatMap((b, next): Case[] => {
			if (a.clause.sentence === b.clause.sentence || a.stems.isDisjointFrom(b.stems)) return [];
			const evidence = evidenceOf(a, b);
			const positive = !claims[at]!.isDisjointFrom(claims[at + 1 + next]!);
			return [{ features: claimEvidence.map((name) => evidence[name]), positive }];
		}),
	);
}

/** The claims that a clause tells: more than half of it, or of the place that a reader marked. */
function claimsTold({ reading, clause }: Told, { articles, clusters }: Gold): Set<string> {
	const told = Object.entries(clusters).flatMap(([reader, claims]) =>
		claims
			.filter(({ members }) =>
				members.some(
					(member) => articles[member.article] === reading.file && isSame(clause, member),
				),
			)
			.map(({ id }) => `${reader} ${id}`),
	);
	return new Set(told);
}

function isSame(a: TextPositionSelector, b: TextPositionSelector): boolean {
	return overlap(a, b) > Math.min(a.end - a.start, b.end - b.start) / 2;
}

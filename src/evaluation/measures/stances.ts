import { differenceLine, type Measure } from '../measure.ts';
import { nameWords, sameName } from '../same-name.ts';
import { f1Score } from '../score.ts';
import type { MeasuredStance } from '../measured-stance.ts';

/** Whether it is told who denies, confirms or does not confirm. Support is not measured. */
export const stances: Measure = {
	name: 'stances',
	title: 'stances (who denies, confirms, does not confirm)',
	measure: ({ gold, found }) => {
		const golds = distinct(Object.values(gold.clusters).flat());
		const made = distinct(found.claims);
		const missed = golds.filter((stance) => !made.some((other) => alike(other, stance)));
		const wrong = made.filter((stance) => !golds.some((other) => alike(other, stance)));
		const [hit, right] = [golds.length - missed.length, made.length - wrong.length];
		return {
			score: f1Score(
				{ right, all: made.length },
				{ right: hit, all: golds.length },
				`${hit} of ${golds.length} found, ${right} of ${made.length} made are right`,
			),
			differences: [
				...missed.map((stance) => differenceLine('no stance', shownStance(stance))),
				...wrong.map((stance) => differenceLine('stance', shownStance(stance))),
			],
		};
	},
};

/** The stances of all claims, without support, and each once. */
function distinct(
	claims: readonly { readonly stances: readonly MeasuredStance[] }[],
): MeasuredStance[] {
	return claims
		.flatMap((claim) => claim.stances)
		.filter(({ stance }) => stance !== 'supports')
		.filter((one, at, all) => !all.slice(0, at).some((other) => alike(one, other)));
}

/** Outlets name one body in many ways; within one article a single common word is enough. */
function alike(a: MeasuredStance, b: MeasuredStance): boolean {
	if (a.article !== b.article || a.stance !== b.stance) return false;
	return sameName(a.who, b.who) || !nameWords(a.who).isDisjointFrom(nameWords(b.who));
}

function shownStance({ article, who, stance }: MeasuredStance): string {
	return `${article}: ${who} ${stance}`;
}

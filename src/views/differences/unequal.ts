import type { Claim } from '../../model/claim.ts';
import type { Difference } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import { contains } from '../../model/selector.ts';
import type { Utterance } from '../../model/utterance.ts';
import type { EventIndex } from '../event/event-index.ts';
import { text } from '../interface-text.ts';
import type { ConflictLine } from './conflict-lines.ts';
import type { Compared } from './told-conflicts.ts';
import { amountOf, toldValues, valuesIn, type ToldValue, type ValueOf } from './told-values.ts';

/** In what tellings may be unequal without the program calling it a conflict. */
export type UnequalKind = 'figure' | 'date';

/** The passages of a claim or an utterance, and what differs in them. */
export function comparedIn(told: Claim | Utterance): Compared {
	const passages = 'tellings' in told ? told.tellings : told.wordings;
	return { passages, differences: told.differences };
}

/** In which ways outlets give unequal numbers or days of what is taken for one thing; none where the program calls it conflicting. */
export function unequalKinds(index: EventIndex, told: Claim | Utterance): UnequalKind[] {
	const found = unequalIn(index, told);
	return (['figure', 'date'] as const).filter((kind) => found.some((each) => each.kind === kind));
}

/** What is unequal, a line for each kind and thing: each number with the outlets that give it. */
export function unequalLines(index: EventIndex, told: Claim | Utterance): ConflictLine[] {
	const compared = comparedIn(told);
	const found = unequalIn(index, told);
	return (['figure', 'date'] as const).flatMap((kind) => {
		const lines = found.filter((each) => each.kind === kind);
		if (lines.length === 0) return [];
		return toldValues(index, compared, lines).map((values) => ({
			label: text.comparison.kind[kind],
			sides: values.map((value) => sideOf(index, compared, value)),
		}));
	});
}

function sideOf(index: EventIndex, { passages }: Compared, { words, at }: ToldValue) {
	const names = new Set(at.map((each) => index.outletOf(passages[each]!.article).name));
	return { words: text.comparison.quoted(words), tellers: text.comparison.tellers([...names]) };
}

/** The differences of which that holds. */
export function unequalIn(index: EventIndex, told: Claim | Utterance): Difference[] {
	return told.agreement === 'conflicting' ? [] : unequalAmong(index, comparedIn(told));
}

/** The same, whatever the program calls a conflict. */
export function unequalAmong(index: EventIndex, { passages, differences }: Compared): Difference[] {
	const valueOf = valuesIn(index, { passages });
	const sound = differences.filter(
		({ kind, harmless, words }) =>
			(kind === 'figure' || kind === 'date') && !harmless && !words.includes(''),
	);
	const given = valuesGiven(index, passages, sound, valueOf);
	return sound.filter((one) => {
		const [a, b] = one.between.map((at) => passages[at]!.article) as [string, string];
		const [value, other] = [valueOf(one, 0), valueOf(one, 1)];
		// an article that gives both numbers tells of two things
		return a !== b && value !== other && !given(a).has(other) && !given(b).has(value);
	});
}

/** All values that the passages of an article give. */
function valuesGiven(
	index: EventIndex,
	passages: readonly Passage[],
	differences: readonly Difference[],
	valueOf: ValueOf,
) {
	const own = (article: string) => passages.filter((each) => each.article === article);
	return (article: string): ReadonlySet<string> =>
		new Set([
			...index
				.article(article)
				.figures.filter((figure) => own(article).some((each) => contains(each, figure)))
				.map(amountOf),
			...differences.flatMap((one) =>
				([0, 1] as const)
					.filter((side) => passages[one.between[side]]!.article === article)
					.map((side) => valueOf(one, side)),
			),
		]);
}

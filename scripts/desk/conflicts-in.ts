import { tokensOf } from '../../src/language/tokens.ts';
import { isHarmless, type Harmless } from '../../src/model/decided-groups.ts';
import type { Difference, DifferenceKind } from '../../src/model/difference.ts';
import { figuresIn } from '../../src/pipeline/detect/checkable/figures.ts';
import { rankOf } from '../../src/views/differences/facing-differences.ts';
import { plainToken } from '../../src/views/differences/word-tokens.ts';

type Words = Difference['words'];

/** One difference that readers may take for a conflict, in all wordings in which the group has it. */
export interface DeskConflict {
	readonly kind: DifferenceKind;
	readonly wordings: readonly [Words, ...Words[]];
}

/** What may conflict in a group and is marked as harmless by nobody, the most telling first. */
export function conflictsIn(
	differences: readonly Difference[],
	decided: readonly Pick<Harmless, 'between'>[],
): DeskConflict[] {
	const open = differences.filter(
		({ kind, harmless, words }) =>
			rankOf(kind) <= rankOf('attribution') &&
			!harmless &&
			!isHedgeAlone(kind, words) &&
			!decided.some((each) => isHarmless(words, each)),
	);
	return Array.from(Map.groupBy(open, keyOf).values(), (same) => ({
		kind: same[0]!.kind,
		wordings: distinct(same.map(({ words }) => words)) as [Words, ...Words[]],
	})).sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
}

/** “Nearly three tonnes” and “three tonnes” make no conflict. */
function isHedgeAlone(kind: DifferenceKind, [one, other]: Words): boolean {
	return kind === 'figure' && amountsIn(one) === amountsIn(other);
}

/** The same numbers, or else the same words, on the two sides, in whatever order. */
function keyOf({ kind, words }: Difference): string {
	const sides = words.map((side) => (kind === 'figure' ? amountsIn(side) : plainToken(side)));
	return JSON.stringify([kind, ...sides.sort()]);
}

/** “At least four workers” and “four people” give one number. */
function amountsIn(words: string): string {
	const figures = figuresIn(tokensOf(words, { start: 0, end: words.length }));
	const amounts = figures.map(({ amount, until }) => `${amount}-${until ?? ''}`);
	return amounts.length > 0 ? amounts.join(' ') : plainToken(words);
}

function distinct(all: readonly Words[]): Words[] {
	return all.filter(
		(words, at) => all.findIndex((each) => isHarmless(words, { between: each })) === at,
	);
}

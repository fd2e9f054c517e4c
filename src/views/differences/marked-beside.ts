import type { DifferenceKind } from '../../model/difference.ts';
import type { Difference } from '../../model/difference.ts';
import {
	conflictsOf,
	facingBase,
	isComparable,
	turned,
	type Differing,
} from './facing-differences.ts';
import { unequalAmong } from './unequal.ts';
import type { EventIndex } from '../event/event-index.ts';
import { text } from '../interface-text.ts';
import { typedRuns, type TypedRun } from './typed-runs.ts';

/** A run of words; those that differ carry a short word that says in what. */
export interface MarkedRun extends TypedRun {
	readonly label: string | null;
}

/** The words of a passage, with what differs from the base marked. */
export function markedBeside(index: EventIndex, differing: Differing, at: number): MarkedRun[] {
	const { passages, base } = differing;
	const conflicts = conflictsOf(index, differing, at);
	const facing = marksFacing(index, differing, at);
	const runs = typedRuns(passages[base]!, passages[at]!, facing, conflicts);
	return runs.map((run) => ({ ...run, label: run.kind && labelOf(run.kind, run, differing) }));
}

/** What differs from the base, and numbers that are unequal to those of any other: where there are such, a mere hedge is none. */
function marksFacing(index: EventIndex, differing: Differing, at: number): Difference[] {
	const facing = facingBase(index, differing, at).filter((one) => isComparable(differing, one));
	const unequal = unequalAmong(index, differing).filter(({ kind }) => kind === 'figure');
	if (unequal.length === 0) return facing;
	const own = unequal
		.filter(({ between }) => between.includes(at))
		.map((one) => (one.between[1] === at ? one : turned(one)));
	return [...own, ...facing.filter(({ kind }) => kind !== 'figure')];
}

function labelOf(
	kind: DifferenceKind,
	{ lacking, conflicts }: Pick<TypedRun, 'lacking' | 'conflicts'>,
	{ unsure = false }: Pick<Differing, 'unsure'>,
): string {
	const plain = text.comparison.kind[kind];
	const { conflicting, perhapsConflicting } = text.comparison;
	const name = conflicts ? (unsure ? perhapsConflicting : conflicting)(plain) : plain;
	return lacking === null ? name : `${name}: ${text.comparison.without(lacking)}`;
}

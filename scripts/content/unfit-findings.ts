import type { HandWritten } from '../../src/desk/hand-written.ts';
import { placeOf } from '../../src/desk/place-of.ts';
import type { UnfitDecision } from '../../src/model/decision-list.ts';
import { finding, type Finding } from '../../src/model/finding.ts';

/** Decisions that no longer apply, each at the line of its entry. */
export function unfitFindings(unfit: readonly UnfitDecision[], file: HandWritten): Finding[] {
	return unfit.map(({ decision: { key, at }, reason }) =>
		finding('decision', {
			...placeOf(file, [key, at]),
			reason: `${reason} This “${key}” was not applied; all else is built.`,
		}),
	);
}

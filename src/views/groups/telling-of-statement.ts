import type { Claim } from '../../model/claim.ts';

/** Which telling has the words of the statement, be it with a comma more; the first where none has. */
export function tellingOfStatement({ statement, tellings }: Claim): number {
	return Math.max(
		0,
		tellings.findIndex(({ exact }) => exact.replace(/\s+/gu, ' ').includes(statement)),
	);
}

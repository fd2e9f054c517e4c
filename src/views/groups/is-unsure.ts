import type { Claim } from '../../model/claim.ts';

/** Whether it is but a guess that the places of a group tell one thing: the program is not sure, and nobody has confirmed all of them. */
export function isUnsure({ grouping, confirmed }: Pick<Claim, 'grouping' | 'confirmed'>): boolean {
	return grouping?.sure === false && !isConfirmed({ confirmed });
}

/** Whether a person has confirmed all of a group, as it is now. */
function isConfirmed({ confirmed }: Pick<Claim, 'confirmed'>): boolean {
	return confirmed?.since.length === 0;
}

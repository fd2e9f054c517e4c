import type { Stance } from './stance.ts';

/** What nobody can both do of one claim. */
const opposed: Readonly<Record<Stance['stance'], readonly Stance['stance'][]>> = {
	denies: ['confirms', 'does not confirm'],
	confirms: ['denies', 'does not confirm'],
	'does not confirm': ['denies', 'confirms'],
	supports: [],
};

/**
 * Pairs of stances, by index, that one speaker can't both take: “denied it” beside “has not confirmed
 * it”, be it in one article or in two. Where somebody else may be meant, none are.
 */
export function opposedStances(stances: readonly Stance[]): [number, number][] {
	return stances.flatMap((one, at) =>
		stances.slice(at + 1).flatMap((other, next): [number, number][] => {
			const same = (one.speaker ?? one.who) === (other.speaker ?? other.who);
			const sure = one.rival === undefined && other.rival === undefined;
			const opposes = same && sure && opposed[one.stance].includes(other.stance);
			return opposes ? [[at, at + 1 + next]] : [];
		}),
	);
}

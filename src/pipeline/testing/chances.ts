import type { Chance } from './random-edits.ts';

/** A row of chances that is the same for the same seed (a linear congruential generator, ANSI C). */
export function chances(seed: number): Chance {
	let state = seed;
	return (below) => {
		state = (state * 1103515245 + 12345) % 2147483648;
		return Math.floor((state / 2147483648) * below);
	};
}

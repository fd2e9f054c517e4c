import { rememberedOf } from '../../../text/remembered.ts';
import type { Place } from './compared.ts';

/** “The march in Arby”, “on Sunday”: names of places and days. */
const where = /(?<!\p{L})(?:in|at|near|on|outside) (\p{Lu}[\p{L}’'-]+)|(\p{Lu}[\p{L}-]+day)['’]s/gu;

/** Whether two places name where or when what they tell took place, and nothing in common: “in Arby”, “in Borby on Sunday”. */
export function areToldElsewhere(a: Place, b: Place): boolean {
	const [left, right] = [namesIn(a), namesIn(b)];
	return left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
}

const namesIn = rememberedOf(
	({ exact }: Place): ReadonlySet<string> =>
		new Set(Array.from(exact.matchAll(where), ([, place, day]) => (place ?? day)!)),
);

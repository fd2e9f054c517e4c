import type { Figure } from '../../../model/figure.ts';
import { fold } from '../../../language/words.ts';

/** “About 40” may be said of 36 or 44, and “nearly 40” of 36. */
const roughly = 0.1;

/** What hedges say of a number, as the words of a text begin: whether another may be meant by it. */
const meanings: readonly (readonly [RegExp, (amount: number, other: number) => boolean])[] = [
	[/^(?:over|more than)$/u, (amount, other) => other > amount],
	[/^(?:at least|no (?:fewer|less) than)$/u, (amount, other) => other >= amount],
	[/^(?:under|less than|fewer than)$/u, (amount, other) => other < amount],
	[/^(?:up to|at most|as many as|no more than)$/u, (amount, other) => other <= amount],
	[/^(?:nearly|almost)$/u, (amount, other) => other <= amount && isNear(amount, other)],
	[/./u, isNear],
];

/**
 * Whether both of two numbers may be right because of a hedge: “more than 8” and 8.4, “nearly three” and 2.9.
 * Where both are hedged, each must allow for the other, but for two that count no further: where at least 14 died, at least 11 did.
 */
export function allowForEachOther(a: Figure, b: Figure): boolean {
	if (isLeast(a) && isLeast(b)) return true;
	return (a.hedge ?? b.hedge) !== null && allowsFor(a, b) && allowsFor(b, a);
}

const isLeast = ({ hedge }: Figure): boolean =>
	hedge !== null && /^(?:at least|no (?:fewer|less) than)$/u.test(fold(hedge));

function allowsFor({ hedge, amount, until }: Figure, other: Figure): boolean {
	if (hedge === null) return true;
	const means = meanings.find(([words]) => words.test(fold(hedge)))![1];
	const named = until === null ? [amount] : [amount, until];
	const meant = other.until === null ? [other.amount] : [other.amount, other.until];
	return named.some((own) => meant.some((each) => means(own, each)));
}

function isNear(amount: number, other: number): boolean {
	return Math.abs(amount - other) <= roughly * amount + Number.EPSILON;
}

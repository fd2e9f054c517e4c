import type { Figure } from '../../../model/figure.ts';
import { fold } from '../../../language/words.ts';

/** “About 40” may be said of 36 or 44, and “nearly 40” of 36. */
const roughly = 0.1;

/** From where to where a number may be; the ends are in it. */
type Range = readonly [from: number, to: number];

/** So little more or less than a number is none of what “more than” and “less than” leave out. */
const step = 1e-9;

/** What hedges say of a number, as the words of a text begin: what may be meant by it. */
const meanings: readonly (readonly [RegExp, (range: Range) => Range])[] = [
	[/^(?:over|more than)$/u, ([, to]) => [to * (1 + step), Infinity]],
	[/^(?:at least|no (?:fewer|less) than)$/u, ([from]) => [from, Infinity]],
	[/^(?:under|less than|fewer than)$/u, ([from]) => [-Infinity, from * (1 - step)]],
	[/^(?:up to|at most|as many as|no more than)$/u, ([, to]) => [-Infinity, to]],
	[/^(?:nearly|almost)$/u, ([from, to]) => [from * (1 - roughly), to]],
	[/./u, ([from, to]) => [from * (1 - roughly), to * (1 + roughly)]],
];

/**
 * Whether both of two numbers may be right because of a hedge: “more than 8” and 8.4, “at least 40” and “about 60”. Of two that say
 * “up to” each tells how far, but where at least 14 died, at least 11 did.
 */
export function allowForEachOther(a: Figure, b: Figure): boolean {
	if ((a.hedge ?? b.hedge) === null) return false;
	const [[from, to], [start, end]] = [rangeOf(a), rangeOf(b)];
	const areOpen =
		(to === Infinity && end === Infinity) || (from === -Infinity && start === -Infinity);
	return areOpen ? isLeast(a) && isLeast(b) : from <= end && start <= to;
}

const isLeast = ({ hedge }: Figure): boolean =>
	/^(?:at least|no (?:fewer|less) than)$/u.test(fold(hedge!));

function rangeOf({ hedge, amount, until }: Figure): Range {
	const plain: Range = [amount, until ?? amount];
	if (hedge === null) return plain;
	return meanings.find(([words]) => words.test(fold(hedge)))![1](plain);
}

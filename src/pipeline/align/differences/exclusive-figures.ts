import type { Figure } from '../../../model/figure.ts';
import { allowForEachOther } from './hedges.ts';

/** Whether both can't be right: not where a hedge or rounding allows for both. */
export function exclude(one: Figure, other: Figure): boolean {
	return !isRounded(one, other) && !allowForEachOther(one, other) && !isWithin(one, other);
}

export const isEqual = (a: Figure, b: Figure): boolean =>
	a.amount === b.amount && a.until === b.until;

/** “Between 10 and 15” and “15”; of two ranges each names its own ends. */
function isWithin(one: Figure, other: Figure): boolean {
	const [range, point] = one.until === null ? [other, one] : [one, other];
	return (
		range.until !== null &&
		point.until === null &&
		range.amount <= point.amount &&
		point.amount <= range.until
	);
}

/** Whether the one is the other with fewer digits: 4 for 4.1, 1,500 for 1,523, $99 for $99.99; 150 is no 147. */
function isRounded(a: Figure, b: Figure): boolean {
	const [coarse, fine] = stepOf(a.amount) > stepOf(b.amount) ? [a, b] : [b, a];
	const step = stepOf(coarse.amount);
	const isExact = Number.isInteger(fine.amount) && fine.amount < 1000;
	const oneDigit = coarse.amount < 10 * step && Number.isInteger(fine.amount);
	const isFar = Math.abs(coarse.amount - fine.amount) > farFrom(fine) * coarse.amount;
	if (isFar || coarse.unit === '%') return false;
	if (isExact || oneDigit || coarse.until !== null || fine.until !== null) return false;
	const isPrice = /^\p{Sc}$/u.test(fine.unit ?? '') && !Number.isInteger(fine.amount);
	const isCut = isPrice && Math.floor(fine.amount / step) * step === coarse.amount;
	return isCut || Math.round(fine.amount / step) * step === coarse.amount;
}

/** What is measured to a decimal may be rounded further than what is counted. */
const farFrom = ({ amount }: Figure): number => (Number.isInteger(amount) ? 0.03 : 0.05);

/** The place of the last digit that is not nought: 100 for 1,500, 1 for 4, .1 for 4.1. */
function stepOf(amount: number): number {
	if (!Number.isInteger(amount)) return 10 ** -String(amount).split('.').at(-1)!.length;
	return amount === 0 ? 1 : 10 ** /0*$/u.exec(String(amount))![0].length;
}

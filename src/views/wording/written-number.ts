import { locale } from '../text/locale.ts';

const whole = new Intl.NumberFormat(locale);
const twoDecimals = new Intl.NumberFormat(locale, {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2,
});
const percent = new Intl.NumberFormat(locale, { style: 'percent' });

/** “1,204”. */
export function writtenNumber(number: number): string {
	return whole.format(number);
}

/** “0.90”. */
export function writtenFigure(number: number): string {
	return twoDecimals.format(number);
}

/** A share from 0 to 1 in per cent. What is not certain is never said to be 100%. */
export function inPercent(share: number): string {
	return percent.format(share < 1 ? Math.min(share, 0.99) : share);
}

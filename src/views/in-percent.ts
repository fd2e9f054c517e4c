/** A share from 0 to 1 in per cent. What is not certain is never said to be 100 %. */
export function inPercent(share: number): string {
	const rounded = Math.round(share * 100);
	return `${share < 1 ? Math.min(rounded, 99) : rounded} %`;
}

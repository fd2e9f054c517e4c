import { stemmer } from 'stemmer';
import type { Figure } from '../../model/figure.ts';
import { exactText } from '../../model/selector.ts';
import { fold, wordsOf } from '../../language/words.ts';

/** Two figures that count the same thing, and not the same number of it. */
export interface FigureDifference {
	readonly words: readonly [string, string];
	/** False where only the hedge differs (“over 1,500”, “1,500”). */
	readonly conflicts: boolean;
}

/** A figure with the text that it stands in. */
export interface PlacedFigure extends Figure {
	readonly text: string;
}

/** How the figures of two passages differ, each figure being held against its likest partner. */
export function figureDifferences(
	a: readonly PlacedFigure[],
	b: readonly PlacedFigure[],
): FigureDifference[] {
	return a.flatMap((left) => {
		const counterparts = b.filter((right) => countTheSame(left, right));
		const equal = counterparts.find(({ amount }) => amount === left.amount);
		const right = equal ?? counterparts.find((other) => !hasAmount(a, other));
		if (!right || (equal && sameHedge(left, right))) return [];
		return { words: [inWords(left), inWords(right)], conflicts: !equal };
	});
}

const hasAmount = (figures: readonly PlacedFigure[], { amount }: Figure): boolean =>
	figures.some((figure) => figure.amount === amount);

const sameHedge = (a: Figure, b: Figure): boolean => fold(a.hedge ?? '') === fold(b.hedge ?? '');

function countTheSame(a: Figure, b: Figure): boolean {
	if (a.unit === null || b.unit === null) return false;
	return unitKey(a.unit) === unitKey(b.unit);
}

/** The last word of a unit is what is counted; a sign such as “%” is its own. */
function unitKey(unit: string): string {
	const noun = wordsOf(unit).at(-1);
	return noun ? stemmer(noun) : fold(unit);
}

/** The figure in the article's own words, its hedge included where it stands beside it. */
function inWords({ text, start, end, hedge, unit }: PlacedFigure): string {
	const words = exactText(text, { start, end });
	const before = hedge && !fold(words).includes(fold(hedge)) ? `${hedge} ` : '';
	const after = unit && !fold(words).includes(fold(unit)) ? ` ${unit}` : '';
	return `${before}${words}${after}`;
}

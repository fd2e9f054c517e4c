import { stemmer } from 'stemmer';
import type { Figure } from '../../../model/figure.ts';
import { contains, type TextPositionSelector } from '../../../model/selector.ts';
import { fold, wordsOf } from '../../../language/words.ts';
import type { Found, Place } from './compared.ts';

/** Nouns that count one kind of thing in the news, whichever of them an outlet takes; as stems. */
const alike = [
	'troop soldier personnel fighter forc servicemen serviceman',
	'dead death fatal victim kill toll bodi',
	'injur wound casualti hurt',
	'miss unaccount',
	'peopl person passeng resid villag civilian citizen',
	'job post posit role worker staff employe',
	'case infect patient',
].map((line) => new Set(line.split(' ')));

/** The figures that count one thing in both places and are not the same, each held against its likest partner. */
export function figureDifferences(a: Place, b: Place): Found[] {
	const [left, right] = [figuresIn(a), figuresIn(b)];
	return left.flatMap((figure): Found[] => {
		const counterparts = right.filter((other) => countTheSame(figure, other));
		const equal = counterparts.find((other) => isEqual(figure, other));
		const partner = equal ?? counterparts.find((other) => !left.some((own) => isEqual(own, other)));
		if (!partner || (equal && sameHedge(figure, partner))) return [];
		return [
			{
				kind: 'figure',
				words: [inWords(a, figure), inWords(b, partner)],
				spans: [spanOf(a, figure), spanOf(b, partner)],
				conflicts: !equal,
			},
		];
	});
}

const figuresIn = (place: Place): Figure[] =>
	place.reading.figures.filter((figure) => contains(place, figure));

const isEqual = (a: Figure, b: Figure): boolean => a.amount === b.amount && a.until === b.until;

const sameHedge = (a: Figure, b: Figure): boolean => fold(a.hedge ?? '') === fold(b.hedge ?? '');

/** Whether two units are one, or count one kind of thing: “soldiers”, “special forces personnel”. */
export function countTheSame(a: Figure, b: Figure): boolean {
	if (a.unit === null || b.unit === null) return false;
	const [left, right] = [unitKey(a.unit), unitKey(b.unit)];
	return left === right || alike.some((stems) => stems.has(left) && stems.has(right));
}

/** The last word of a unit is what is counted; a sign such as “%” is its own. */
export function unitKey(unit: string): string {
	const noun = wordsOf(unit).at(-1);
	return noun ? stemmer(noun) : fold(unit);
}

/** A figure with the hedge that stands right before it. */
function spanOf({ reading }: Place, { start, end, hedge }: Figure): TextPositionSelector {
	const before = hedge ? reading.text.slice(0, start).trimEnd() : '';
	const hedged = hedge !== null && before.toLowerCase().endsWith(hedge);
	return { start: hedged ? before.length - hedge.length : start, end };
}

function inWords(place: Place, figure: Figure): string {
	const { start, end } = spanOf(place, figure);
	const words = place.reading.text.slice(start, end);
	const { unit } = figure;
	return unit && !fold(words).includes(fold(unit)) ? `${words} ${unit}` : words;
}

import { stemmer } from 'stemmer';
import type { Figure } from '../../../model/figure.ts';
import { contains, type TextPositionSelector } from '../../../model/selector.ts';
import { remembered } from '../../../language/remembered.ts';
import { fold, wordsOf } from '../../../language/words.ts';
import { stemsBeside, type Found, type Place } from './compared.ts';
import { fateOf } from './fates.ts';

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
	const alone = left.length === 1 && right.length === 1 && isAlikeBeside(a, b, left[0]!, right[0]!);
	return left.flatMap((figure): Found[] => {
		const counterparts = right.filter(
			(other) => alone || (tellOneCount([a, figure], [b, other]) && !isMultiple(figure)),
		);
		const equal = counterparts.find((other) => isEqual(figure, other));
		const partner = equal ?? counterparts.find((other) => !left.some((own) => isEqual(own, other)));
		if (!partner || (equal && sameHedge(figure, partner))) return [];
		const isOpen = !countTheSame(figure, partner) && (figure.hedge ?? partner.hedge) !== null;
		return [
			{
				kind: 'figure',
				words: [inWords(a, figure), inWords(b, partner)],
				spans: [spanOf(a, figure), spanOf(b, partner)],
				conflicts: !equal && !isOpen && !isRounded(figure, partner),
			},
		];
	});
}

/**
 * Whether two numbers that count nothing named, or times, stand between the same words: “three were
 * hurt” and “four were hurt” differ in a number, “two died there” and “in all, three died” need not.
 */
function isAlikeBeside(a: Place, b: Place, one: Figure, other: Figure): boolean {
	const isBare = ({ unit }: Figure) => unit === null;
	const areAlike = isMultiple(one) ? isMultiple(other) : isBare(one) && isBare(other);
	if (!areAlike || isNumbered(a, one) || isNumbered(b, other)) return false;
	const [left, right] = [stemsBeside(a, [spanOf(a, one)]), stemsBeside(b, [spanOf(b, other)])];
	return left.length > 0 && left.join(' ') === right.join(' ');
}

/** “Three times”, “twice”. */
const isMultiple = ({ unit }: Figure): boolean => unit === 'times';

/** “Section 12”, “Marsh, 44,”: a number that counts nothing. */
function isNumbered({ reading: { text } }: Place, { start, end }: Figure): boolean {
	return (
		/\p{Lu}\S*\s+\d$/u.test(text.slice(Math.max(0, start - 30), start + 1)) ||
		/^\p{P}/u.test(text.slice(end))
	);
}

const figuresIn = (place: Place): Figure[] =>
	place.reading.figures.filter((figure) => contains(place, figure));

const isEqual = (a: Figure, b: Figure): boolean => a.amount === b.amount && a.until === b.until;

/** Whether the one is the other with fewer digits: 4 for 4.1, 1,500 for 1,523; 150 is no 147. */
function isRounded(a: Figure, b: Figure): boolean {
	const [coarse, fine] = stepOf(a.amount) > stepOf(b.amount) ? [a, b] : [b, a];
	const step = stepOf(coarse.amount);
	const isExact = Number.isInteger(fine.amount) && fine.amount < 1000;
	const oneDigit = coarse.amount < 10 * step && Number.isInteger(fine.amount);
	const isFar = Math.abs(coarse.amount - fine.amount) > 0.03 * coarse.amount;
	if (isFar || coarse.unit === '%') return false;
	if (isExact || oneDigit || coarse.until !== null || fine.until !== null) return false;
	return Math.round(fine.amount / step) * step === coarse.amount;
}

/** The place of the last digit that is not nought: 100 for 1,500, 1 for 4, .1 for 4.1. */
function stepOf(amount: number): number {
	if (!Number.isInteger(amount)) return 10 ** -String(amount).split('.').at(-1)!.length;
	return amount === 0 ? 1 : 10 ** /0*$/u.exec(String(amount))![0].length;
}

const sameHedge = (a: Figure, b: Figure): boolean => fold(a.hedge ?? '') === fold(b.hedge ?? '');

type Told = readonly [Place, Figure];

/** Whether two figures count one thing, of which one and the same is told: seven dead are not 23 missing. */
function tellOneCount([a, one]: Told, [b, other]: Told): boolean {
	if (!countTheSame(one, other)) return false;
	const [left, right] = [fateOf(a, one), fateOf(b, other)];
	return left === null || right === null || left === right;
}

/** Whether two units are one, or count one kind of thing: “soldiers”, “special forces personnel”. */
export function countTheSame(a: Figure, b: Figure): boolean {
	if (a.unit === null || b.unit === null) return false;
	const [left, right] = [unitKey(a.unit), unitKey(b.unit)];
	return left === right || alike.some((stems) => stems.has(left) && stems.has(right));
}

/** The last word of a unit is what is counted; a sign such as “%” is its own. */
export const unitKey: (unit: string) => string = remembered((unit) => {
	const noun = wordsOf(unit).at(-1);
	return noun ? stemmer(noun) : fold(unit);
});

/** A figure with the currency and the hedge that stand right before it; “three times” is one, as “twice” is. */
function spanOf({ reading }: Place, { start, end, hedge, unit }: Figure): TextPositionSelector {
	const isMoney = unit !== null && reading.text.slice(0, start).endsWith(unit);
	const from = isMoney ? start - unit.length : start;
	const before = hedge ? reading.text.slice(0, from).trimEnd() : '';
	const hedged = hedge !== null && before.toLowerCase().endsWith(hedge);
	const times = unit === 'times' && reading.text.startsWith(' times', end) ? ' times'.length : 0;
	return { start: hedged ? before.length - hedge.length : from, end: end + times };
}

function inWords(place: Place, figure: Figure): string {
	const { start, end } = spanOf(place, figure);
	const words = place.reading.text.slice(start, end);
	const { unit } = figure;
	const isTold =
		unit === null || /^(?:twice|thrice)$/iu.test(words) || fold(words).includes(fold(unit));
	return isTold ? words : `${words} ${unit}`;
}

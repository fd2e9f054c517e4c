import type { Figure } from '../../../model/figure.ts';
import { bodyNouns, isTime } from '../../../language/speaking.ts';
import { contentStems, stemOf } from '../../../language/words.ts';
import type { Place } from './compared.ts';
import { fateOf } from './fates.ts';
import { likeStems } from './like-words.ts';
import { isNumbered } from './printed-figures.ts';
import { isShare } from './shares.ts';

/** A figure, and where it is told. */
export type ToldFigure = readonly [Place, Figure];

/**
 * Whether of two figures something is told in common: a word beside both that is neither what they count
 * nor a time nor one who takes part in it. A fine of two million and a gift of fifty are two things.
 */
export function tellSomethingInCommon(one: ToldFigure, other: ToldFigure): boolean {
	const fate = fateOf(...one);
	if (fate !== null && fate === fateOf(...other)) return true;
	return !wordsBeside(one).isDisjointFrom(wordsBeside(other));
}

function wordsBeside([{ exact, start }, { unit, ...figure }]: ToldFigure): ReadonlySet<string> {
	const counted = new Set(unit === '%' ? percent : contentStems(unit ?? ''));
	const beside = `${exact.slice(0, figure.start - start)} ${exact.slice(figure.end - start)}`;
	const stems = likeStems(withoutNames(beside)).filter(
		(stem) => !counted.has(stem) && !/\d/u.test(stem),
	);
	return new Set(stems.filter((stem) => !parties.has(stem) && !isTime(stem) && !empty.has(stem)));
}

/** Stems that stand beside figures of anything: “within nine minutes”, “gave us five”. */
export const empty: ReadonlySet<string> = new Set(['us', 'within']);

/** The stems of “8 per cent” and its like, of which the unit is “%”. */
export const percent: readonly string[] = contentStems('per cent percent percentage points');

/** Words with a capital are names, but for the first. */
export function withoutNames(words: string): string {
	return words.replace(/(?<=[\p{L}\p{N},;:–—-]\s+)\p{Lu}\S*/gu, ' ');
}

/** Bodies that take part in what is told, as stems; a fund is oftener what money is put into. */
export const parties: ReadonlySet<string> = new Set(
	Array.from(bodyNouns, (noun) => stemOf(noun)).filter((stem) => stem !== 'fund'),
);

/** “Three more bodies”, “another ten”, “the other two bombs”: what comes to a count that was told before. */
export function addsToAnother([
	{
		reading: { text },
	},
	{ start, end },
]: ToldFigure): boolean {
	return (
		/^\s*(?:more|further|additional|extra)\b(?!\s+than)/iu.test(text.slice(end)) ||
		/\b(?:another|further|additional|the other)\s*\p{Sc}?$/iu.test(
			text.slice(Math.max(0, start - 20), start),
		)
	);
}

/** Fewer words behind a number say too little of whom it counts, unless they say what befell them. */
const fewest = 2;

/** “Six were in critical condition”, “five of them are in critical condition”: bare numbers of one thing. */
export function haveOnePredicate(one: ToldFigure, other: ToldFigure): boolean {
	const told = [one, other];
	if (told.some((each) => each[1].unit !== null || isNumbered(...each))) return false;
	const [left, right] = told.map(stemsBehind);
	const isEnough = left!.length >= fewest || (left!.length > 0 && fateOf(...one) !== null);
	return isEnough && left!.join(' ') === right!.join(' ');
}

/** “Of the seven, six left the rails” and “two of the seven caught fire”: of two shares one and the same must be told. */
export function tellOneOfShares(...told: readonly [ToldFigure, ToldFigure]): boolean {
	if (!told.every(([, figure]) => isShare(figure))) return true;
	const [left, right] = told.map((each) => {
		const counted = new Set(contentStems(each[1].unit ?? ''));
		return new Set(stemsBehind(each)).difference(counted);
	}) as [Set<string>, Set<string>];
	return !left.isDisjointFrom(right);
}

/** The stems that follow a figure up to the next mark. */
function stemsBehind([{ exact, start }, { end }]: ToldFigure): readonly string[] {
	return contentStems(exact.slice(end - start).split(/[\p{P}]/u)[0]!);
}

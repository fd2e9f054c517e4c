import { contentStems } from '../../../language/words.ts';
import type { Reading } from '../../../model/reading.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import { rarityBetween, stemCountsIn } from '../likeness/stem-counts.ts';
import { isEqual } from './exclusive-figures.ts';
import { likeStems } from './like-words.ts';
import { mayCountOne } from './one-count.ts';
import { withoutSources } from './people-told.ts';
import { placeOfClause } from './place-of-clause.ts';
import { figuresIn } from './printed-figures.ts';
import { empty, percent, type ToldFigure } from './told-beside.ts';

/** Whether an article gives a number for what it may count, too. */
export function tells(reading: Reading, [place, figure]: ToldFigure): boolean {
	return toldFigures(reading).some(
		(told) =>
			isEqual(told[1], figure) &&
			(told[1].unit === null || figure.unit === null || mayCountOne(told, [place, figure])),
	);
}

/** All figures of an article, each in its clause. */
export const toldFigures = rememberedOf((reading: Reading): readonly ToldFigure[] =>
	reading.clauses.flatMap((clause) => {
		const place = placeOfClause(reading, clause);
		return figuresIn(place).map((figure): ToldFigure => [place, figure]);
	}),
);

/** What weighs in the words beside both. */
export function weightInCommon(one: ToldFigure, other: ToldFigure): number {
	const rarity = rarityBetween(stemCountsIn(one[0].reading), stemCountsIn(other[0].reading));
	const common = stemsAbout(one).intersection(stemsAbout(other));
	return [...common].reduce((sum, stem) => sum + rarity(stem), 0);
}

/** The stems beside a figure; a name is one, unless it is that of whoever says so. */
function stemsAbout([place, { start, end, unit }]: ToldFigure): ReadonlySet<string> {
	const words = withoutSources(place);
	const beside = `${words.slice(0, start - place.start)} ${words.slice(end - place.start)}`;
	const counted = new Set(unit === '%' ? percent : contentStems(unit ?? ''));
	return new Set(
		likeStems(beside).filter((stem) => !counted.has(stem) && !empty.has(stem) && !/\d/u.test(stem)),
	);
}

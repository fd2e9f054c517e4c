import type { Figure } from '../../../model/figure.ts';
import { remembered } from '../../../text/remembered.ts';
import { fold, stemOf, wordsOf } from '../../../language/words.ts';

/** Nouns that count one kind of thing in the news, whichever of them an outlet takes; as stems. */
const alike = [
	'troop soldier personnel fighter forc servicemen serviceman',
	'dead death fatal victim kill toll bodi live',
	'injur wound casualti hurt',
	'miss unaccount',
	'passeng traveller',
	'peopl person resid villager civilian citizen',
	'job post posit role worker staff employe',
	'case infect patient',
	'paper studi manuscript',
].map((line) => new Set(line.split(' ')));

/** Whether a unit is a noun that the news counts by. */
export const isCounted = (unit: string): boolean => alike.some((stems) => stems.has(unitKey(unit)));

/** Whether two units are one, or count one kind of thing: “soldiers”, “special forces personnel”. */
export function countTheSame(a: Figure, b: Figure): boolean {
	if (a.unit === null || b.unit === null) return false;
	return kindOfUnit(a.unit) === kindOfUnit(b.unit);
}

/** One for all units that count one kind of thing. */
export function kindOfUnit(unit: string): string {
	const key = unitKey(unit);
	const kind = alike.findIndex((stems) => stems.has(key));
	return kind < 0 ? key : String(kind);
}

/** The last word of a unit is what is counted, of “15-year sentence” the years; a sign such as “%” is its own. */
export const unitKey: (unit: string) => string = remembered((unit) => {
	const measure = /^-(?:\p{L}+-)*(\p{L}+)/u.exec(unit)?.[1];
	const noun = measure ?? wordsOf(unit).at(-1);
	// Porter has one stem for villages and villagers, and whoever lives in one is no village
	if (noun && /^villagers?$/u.test(noun)) return 'villager';
	if (noun && /^travell?ers?$/u.test(noun)) return 'traveller';
	// of other currencies the sign and the word are not set against each other, as that made worse groups
	if (noun && /^rupees?$/u.test(noun)) return '₹';
	return noun ? stemOf(noun) : fold(unit);
});

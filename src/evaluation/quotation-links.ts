import type { Comparison } from './comparison.ts';
import type { FoundQuotation } from './found.ts';
import type { GoldQuotation } from './gold.ts';
import { differenceLine, type Measured } from './measure.ts';
import { shown } from './place.ts';
import { f1Score } from './score.ts';

/** By what quotations belong together; null belongs to nothing. */
interface Keys {
	readonly gold: (quotation: GoldQuotation) => string | null;
	readonly found: (quotation: FoundQuotation) => string | null;
}

/** Of all pairs of quotations that are somebody's words: which ones belong together. */
export function quotationLinks({ quotations, texts }: Comparison, keys: Keys): Measured {
	const items = quotations.pairs.filter(([{ kind }]) => kind !== 'scare');
	const links = pairsOf(items).map(([one, other]) => ({
		wanted: same(keys.gold(one[0]), keys.gold(other[0])),
		made: same(keys.found(one[1]), keys.found(other[1])),
		where: () => `${shown(texts, one[0])}  <>  ${shown(texts, other[0])}`,
	}));
	const [wanted, made] = [links.filter((link) => link.wanted), links.filter((link) => link.made)];
	const right = made.filter((link) => link.wanted).length;
	return {
		score: f1Score(
			{ right, all: made.length },
			{ right, all: wanted.length },
			`${right} right, ${made.length} made, ${wanted.length} in gold`,
		),
		differences: links
			.filter((link) => link.wanted !== link.made)
			.map((link) => differenceLine(link.wanted ? 'not linked' : 'linked', link.where())),
	};
}

function same(one: string | null, other: string | null): boolean {
	return one !== null && one === other;
}

function pairsOf<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
	return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

import { rememberedOf } from '../../../language/remembered.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { areWhole, between, matchesIn, type Found, type Place } from './compared.ts';

/** How certain the news makes a thing, by the words that say so. */
const degrees = {
	possible: /\b(?:may|might|could|can|possibly|perhaps|potentially|potential)\b/giu,
	considered:
		/\b(?:consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|ponder(?:s|ed|ing)?|weigh(?:s|ed|ing)?|contemplat(?:e|es|ed|ing)|explor(?:e|es|ed|ing))\b/giu,
	planned:
		/\b(?:plan(?:s|ned|ning)? to|intend(?:s|ed|ing)? to|prepar(?:es|ed|ing) to|aim(?:s|ed|ing)? to|(?:is|are|was|were) set to|about to)\b/giu,
	expected: /\b(?:will|would|shall|expected to|likely to|likely)\b/giu,
	reported:
		/\b(?:reportedly|allegedly|alleged|apparently|purportedly|supposedly|suspected|believed|thought) ?(?:to)?\b/giu,
	confirmed: /\b(?:confirm(?:s|ed)|verified|proven|proved)\b/giu,
} as const;
type Degree = keyof typeof degrees;

/** Where one place makes a thing surer than the other: “may” for “will”, “plans to” for “is preparing to”. */
export function certaintyDifferences(a: Place, b: Place): Found[] {
	if (!areWhole(a, b)) return [];
	const [left, right] = [degreesIn(a), degreesIn(b)];
	const only = [...left.keys()].filter((degree) => !right.has(degree));
	const other = [...right.keys()].filter((degree) => !left.has(degree));
	const pairs = Math.max(only.length, other.length);
	return Array.from({ length: pairs }, (_, at) =>
		between('certainty', [a, spanIn(left, only[at])], [b, spanIn(right, other[at])]),
	);
}

type Degrees = ReadonlyMap<Degree, TextPositionSelector>;

function spanIn(found: Degrees, degree: Degree | undefined): TextPositionSelector | null {
	return degree === undefined ? null : found.get(degree)!;
}

/** The degrees that a place holds, each where it first does. */
const degreesIn: (place: Place) => Degrees = rememberedOf(
	(place) =>
		new Map(
			Object.entries(degrees).flatMap(([degree, pattern]): [Degree, TextPositionSelector][] => {
				const [first] = matchesIn(place, pattern);
				return first ? [[degree as Degree, trimmed(place, first)]] : [];
			}),
		),
);

function trimmed({ reading }: Place, { start, end }: TextPositionSelector): TextPositionSelector {
	return { start, end: start + reading.text.slice(start, end).trimEnd().length };
}

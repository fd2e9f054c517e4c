import type { TextPositionSelector } from '../../../model/selector.ts';
import { negationsDiffer, polarityOf } from '../negations.ts';
import { between, matchesIn, type Found, type Place } from './compared.ts';

/** A negation with up to three words that it may negate; “not only” and its like add, and negate nothing. */
const negation =
	/(?<!\p{L})(?:not|never|no|cannot|neither|nor|none|without|\p{L}+n['’]t)(?!\p{L})(?!\s+(?:only|just|merely|least))(?:\s+[\p{L}’'-]+){0,2}/giu;

/** What only one of two places negates. */
export function negationDifferences(a: Place, b: Place): Found[] {
	if (!negationsDiffer(polarityOf(a.exact), polarityOf(b.exact))) return [];
	return [between('negation', [a, first(a)], [b, first(b)], true)];
}

const first = (place: Place): TextPositionSelector | null => matchesIn(place, negation)[0] ?? null;

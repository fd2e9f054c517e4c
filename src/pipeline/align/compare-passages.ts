import type { Agreement } from '../../model/agreement.ts';
import type { Difference } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import type { Reading } from '../../model/reading.ts';
import { contains } from '../../model/selector.ts';
import { wordsOf } from '../../language/words.ts';
import { figureDifferences, type PlacedFigure } from './figure-differences.ts';
import { negatedWords, negationsDiffer, polarityOf } from './negations.ts';
import { punctuationDifference, wordDifference } from './word-differences.ts';

/** Up to this many different wordings are held against each other, more against the first alone. */
const mutual = 12;

/** The most telling first. */
const order: readonly Difference['kind'][] = ['figure', 'negation', 'wording', 'punctuation'];

/** How the places that tell one thing differ and agree. */
export interface Comparison {
	readonly agreement: Agreement;
	readonly differences: Difference[];
	readonly origins: number;
}

interface Place extends Passage {
	readonly reading: Reading;
}

/** Compare passages of one claim or utterance; `originOf` tells the origin of an article's file. */
export function comparePassages(
	places: readonly Place[],
	originOf: (file: string) => number,
): Comparison {
	const found = pairsOf(places).flatMap(([a, b]) => differencesBetween(places, [a, b]));
	const origins = new Set(places.map(({ article }) => originOf(article))).size;
	const conflicts = found.some((difference) => difference.conflicts);
	const differences = found
		.map(({ kind, between, words }) => ({ kind, between, words }))
		.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
	return { agreement: agreementOf({ places, origins, conflicts }), differences, origins };
}

interface Agreeing {
	readonly places: readonly Place[];
	readonly origins: number;
	readonly conflicts: boolean;
}

function agreementOf({ places, origins, conflicts }: Agreeing): Agreement {
	if (conflicts) return 'conflicting';
	if (origins === 1) return 'single-source';
	const wordings = new Set(places.map(({ exact }) => wordsOf(exact).join(' ')));
	return wordings.size === 1 ? 'verbatim' : 'reworded';
}

/** Pairs of indices; equal passages are compared once. */
function pairsOf(places: readonly Place[]): [number, number][] {
	const first = [
		...new Map(places.map(({ exact }, at) => [exact, at] as const).reverse()).values(),
	];
	const distinct = first.sort((a, b) => a - b);
	const from = distinct.length > mutual ? distinct.slice(0, 1) : distinct;
	return from.flatMap((a) => distinct.filter((b) => b > a).map((b): [number, number] => [a, b]));
}

type Found = Difference & { readonly conflicts: boolean };

function differencesBetween(places: readonly Place[], between: [number, number]): Found[] {
	const [a, b] = between.map((at) => places[at]!) as [Place, Place];
	const found: Found[] = figureDifferences(figuresIn(a), figuresIn(b)).map(
		({ words, conflicts }) => ({ kind: 'figure', between, words: [...words], conflicts }),
	);
	if (negationsDiffer(polarityOf(a.exact), polarityOf(b.exact))) {
		const words: [string, string] = [negated(a), negated(b)];
		found.push({ kind: 'negation', between, words, conflicts: true });
	}
	const wording = wordDifference(a.exact, b.exact);
	const marks = wording ? null : punctuationDifference(a.exact, b.exact);
	if (wording) found.push({ kind: 'wording', between, words: wording, conflicts: false });
	if (marks) found.push({ kind: 'punctuation', between, words: marks, conflicts: false });
	return found;
}

const negated = ({ exact }: Place): string => negatedWords(exact).join(' … ');

const figuresIn = (place: Place): PlacedFigure[] =>
	place.reading.figures
		.filter((figure) => contains(place, figure))
		.map((figure) => ({ ...figure, text: place.reading.text }));

import { attributionDifferences } from './attributions.ts';
import { certaintyDifferences } from './certainty.ts';
import type { Comparer } from './compared.ts';
import { dateDifferences } from './dates.ts';
import { figureDifferences } from './figures.ts';
import { negationDifferences } from './negations.ts';
import { placeDifferences } from './places.ts';
import { scopeDifferences } from './scopes.ts';

/**
 * What differs in meaning, the most telling first: a word that one of these has told is not told again
 * as another word.
 */
export const comparers: readonly Comparer[] = [
	{ name: 'figure', fn: figureDifferences },
	{ name: 'date', fn: dateDifferences },
	{ name: 'negation', fn: negationDifferences },
	{ name: 'attribution', fn: attributionDifferences },
	{ name: 'certainty', fn: certaintyDifferences },
	{ name: 'place', fn: placeDifferences },
	{ name: 'scope', fn: scopeDifferences },
];

import type { PlaceMention } from '../../../model/place-mention.ts';
import { contains } from '../../../model/selector.ts';
import { contentStems } from '../../../language/words.ts';
import { between, type Found, type Place } from './compared.ts';

/** Two passages that name one place each, and not the same; a state and its capital are the same. */
export function placeDifferences(a: Place, b: Place): Found[] {
	const [left, right] = [placesIn(a), placesIn(b)];
	if (left.size !== 1 || right.size !== 1) return [];
	const [[key, here], [other, there]] = [[...left][0]!, [...right][0]!];
	return key === other ? [] : [between('place', [a, here], [b, there])];
}

function placesIn(passage: Place): ReadonlyMap<string, PlaceMention> {
	const { places, text } = passage.reading;
	const named = places.filter((place) => contains(passage, place) && isWhere(text, place.start));
	return new Map(named.map((place) => [contentStems(place.name).join(' '), place]));
}

/** Whether a place says where something is: “in Arby”, not “troops of Arland”. */
function isWhere(text: string, start: number): boolean {
	return /\b(?:in|at|near|outside|off|across)\s(?:the\s)?$/iu.test(
		text.slice(Math.max(0, start - 16), start),
	);
}

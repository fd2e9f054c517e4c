import { looksLikePlace } from '../../../language/places.ts';
import type { Basis } from '../../../model/basis.ts';
import type { PlaceMention } from '../../../model/place-mention.ts';
import type { Mention } from './mentions.ts';

/** The places that an article names, each time it names them. */
export function placesIn(mentions: readonly Mention[]): PlaceMention[] {
	return mentions.flatMap(({ place, name, start, end }) =>
		place && name ? [{ start, end, name, ...basisOf(name) }] : [],
	);
}

/** A name of the form of place names is surer than one that only stands behind “in” or “from”. */
function basisOf(name: string): Basis {
	return looksLikePlace(name)
		? { rule: 'form of the name', confidence: 0.85 }
		: { rule: 'behind a word of place', confidence: 0.75 };
}

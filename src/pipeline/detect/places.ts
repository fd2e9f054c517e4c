import type { PlaceMention } from '../../model/place-mention.ts';
import type { Mention } from './mentions.ts';

/** The places that an article names, each time it names them. */
export function placesIn(mentions: readonly Mention[]): PlaceMention[] {
	return mentions.flatMap(({ place, name, start, end }) =>
		place && name ? [{ start, end, name }] : [],
	);
}

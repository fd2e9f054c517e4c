import type { Described } from '../../../model/reading.ts';
import { nameOf, type Cast } from './cast.ts';
import type { Mention } from './mentions.ts';

/** The persons whom an article names, each with all words that describe them somewhere in it. */
export function peopleIn(mentions: readonly Mention[], cast: Cast): Described[] {
	const named = mentions.flatMap((mention) =>
		mention.name && mention.person ? { name: nameOf(mention, cast), roles: mention.roles } : [],
	);
	return [...Map.groupBy(named, ({ name }) => name)].map(([name, all]) => ({
		name,
		roles: [...new Set(all.flatMap(({ roles }) => roles))],
	}));
}

import type { Reading } from '../../../model/reading.ts';
import type { Identify } from '../speakers/identify-speakers.ts';

/** So many quotations more are counted, as a handful tells little of how often somebody is quoted. */
const unseen = 8;
/** Whoever has one quotation in fifteen or fewer is quoted rarely. */
const rare = Math.log(15);

/** How much it tells that a passage of a file is given to a speaker, by their key, from 0 to 1. */
export type SpeakerRarity = (file: string, key: string) => number;

/**
 * Of the one whom an article gives most of its quotations to, the name tells next to nothing of which words it gives. The
 * same measure as for words, their inverse frequency, but in each article by itself, so that no other changes it.
 */
export function speakerRarityIn(readings: readonly Reading[], identify: Identify): SpeakerRarity {
	const byFile = new Map(
		readings.map(({ file, quotations }) => {
			const keys = quotations.flatMap(({ speaker }) =>
				speaker ? identify(file, speaker.name) : [],
			);
			return [file, Map.groupBy(keys, (key) => key)] as const;
		}),
	);
	return (file, key) => {
		const speakers = byFile.get(file)!;
		const all = [...speakers.values()].reduce((sum, { length }) => sum + length, unseen);
		const share = (speakers.get(key)?.length ?? 1) / all;
		return Math.min(1, -Math.log(share) / rare);
	};
}

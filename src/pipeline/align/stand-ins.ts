import type { Attribution } from '../../model/attribution.ts';
import type { Said } from './said.ts';
import { speakerRelation } from './speaker-relation.ts';

/**
 * Attributions to a body where other articles tell who spoke for it: “Arland dismissed it as …”
 * beside “an Arlander envoy dismissed it as …”, in one utterance. Where several may have spoken
 * for it, it is left as it is.
 *
 * @param oneOf One key for all keys that mean one speaker.
 * @returns The key of the speaker, by attribution.
 */
export function standIns(
	utterances: readonly (readonly Said[])[],
	oneOf: (key: string) => string,
): Map<Attribution, string> {
	return new Map(
		utterances.flatMap((utterance) =>
			utterance.flatMap((said): [Attribution, string][] => {
				const keys = new Set(spokesmen(said, utterance).map(oneOf));
				const [key] = keys;
				if (key === undefined || keys.size > 1) return [];
				return said.quotations.flatMap(({ speaker }) =>
					speaker ? [[speaker, key] as [Attribution, string]] : [],
				);
			}),
		),
	);
}

/** Who is described as speaking for the body that a passage is given to. */
function spokesmen({ speaker }: Said, utterance: readonly Said[]): string[] {
	return utterance.flatMap((other) => {
		const speaksFor =
			speaker?.named && other.speaker && !other.speaker.named
				? speakerRelation(speaker, other.speaker) === 'alike'
				: false;
		return speaksFor && other.speaker ? [other.speaker.key] : [];
	});
}

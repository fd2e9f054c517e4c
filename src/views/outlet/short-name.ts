import { firstWords } from '../wording/lemma.ts';

/** The fewest characters that are left of words before a bracket. */
const fewest = 8;

/**
 * The name of an outlet in so many characters. What a bracket at its end says stays before all else, as names may be the
 * same but for that: “Unnamed… (04-coast-post)”, in less room “04-coast-post”.
 */
export function shortName(name: string, length: number): string {
	const { before, label } = /^(?<before>.+) \((?<label>[^()]+)\)$/u.exec(name)?.groups ?? {};
	if (name.length <= length || !before || !label) return firstWords(name, length);
	const room = length - ` (${label})`.length;
	// the sign for what is cut takes a character, too
	return room >= fewest ? `${firstWords(before, room - 1)} (${label})` : firstWords(label, length);
}

import { attributedIn } from '../../model/attributed.ts';
import type { Reading } from '../../model/reading.ts';
import { isDescription, nameKey } from '../../language/speaker-names.ts';

/** Who is meant where a file attributes words to a name: equal keys mean one speaker. */
export type Identify = (file: string, name: string) => string;

/** Words that make a name an organisation's or a place's, whose last word is no surname. */
const notPersonal = new Set(
	`agency army assembly association bank bureau center centre city college commission committee
	company corps council court department east federation force forces foundation government group
	guard house institute island islands kingdom league ministry nations navy new north northern
	office organisation organization party police republic saudi service society south southern
	state states television times union united university west western`.split(/\s+/u),
);

/**
 * Tell who is who by name. A surname or an acronym stands for a full name of the event only where
 * exactly one fits. A description (“an official”) means somebody in its own file alone.
 */
export function identifySpeakers(readings: readonly Reading[]): Identify {
	const names = readings.flatMap(attributedNames).filter((name) => !isDescription(name));
	const full = [...new Set(names.map(nameKey))].filter((key) => key.includes(' '));
	return (file, name) => {
		const key = together(nameKey(name));
		if (isDescription(name)) return `${key} (${file})`;
		if (key.includes(' ')) return full.find((short) => key.endsWith(` ${short}`)) ?? key;
		const meant = full.filter((long) => isSurname(key, long) || isAcronym(name, long));
		return meant.length === 1 ? meant[0]! : key;
	};
}

/** “Norvale and Arland” are the two that “Arland and Norvale” are. */
function together(key: string): string {
	return key.split(' and ').sort().join(' and ');
}

export function attributedNames(reading: Reading): string[] {
	return attributedIn(reading).flatMap(({ speaker }) => speaker?.name ?? []);
}

function isSurname(key: string, full: string): boolean {
	const parts = full.split(' ');
	return parts.at(-1) === key && !parts.some((part) => notPersonal.has(part));
}

function isAcronym(name: string, full: string): boolean {
	const letters = name.replace(/^the\s|\./giu, '');
	const initials = full.replace(/\b(?:of|the|and|for)\b/gu, '').match(/(?<!\p{L})\p{L}/gu);
	return /^\p{Lu}{2,8}$/u.test(letters) && initials?.join('') === letters.toLowerCase();
}

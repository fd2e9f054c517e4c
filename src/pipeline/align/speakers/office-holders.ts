import type { Reading } from '../../../model/reading.ts';
import { covers, offices } from '../../../language/roles.ts';
import { singular } from '../../../language/speaking.ts';
import { fold, stemOf } from '../../../language/words.ts';

/** The key of the one person of an event whom a description by office means; null where none or several may be. */
type OfficeHolder = (description: string) => string | null;

interface Holder {
	readonly key: string;
	readonly roles: ReadonlySet<string>;
	readonly stems: ReadonlySet<string>;
}

/**
 * Who holds which office in an event. “Arland's head trainer” is the person whom other articles call
 * Arland's coach, where exactly one is described so. “The coach” alone may be anybody's of another article.
 *
 * @param keyOf The key of the speaker that a full name means.
 */
export function officeHolders(
	readings: readonly Reading[],
	keyOf: (name: string) => string,
): OfficeHolder {
	const described = readings.flatMap(({ people }) => people);
	const holders = [...Map.groupBy(described, ({ name }) => keyOf(name))].map(
		([key, all]): Holder => {
			const roles = all.flatMap((each) => each.roles.flatMap((role) => [role, ...wordsOf(role)]));
			return { key, roles: new Set(roles), stems: new Set(roles.map(stemOf)) };
		},
	);
	return (description) => {
		const words = wordsOf(description);
		const office = words.at(-1)!;
		if (!offices.has(office) || !fold(description).endsWith(office)) return null;
		if (words.every((word) => word === office || ranks.has(word))) return null;
		const fitting = holders.filter((holder) => holds(holder, words));
		return fitting.length === 1 ? fitting[0]!.key : null;
	};
}

/** Whether somebody has the role, and all else that the description says. */
function holds({ roles, stems }: Holder, words: readonly string[]): boolean {
	const office = words.at(-1)!;
	const isHeadOfUnion = roles.has('general') && roles.has('secretary') && heads.has(office);
	return (
		(isHeadOfUnion || [...roles].some((role) => covers(office, role))) &&
		words
			.slice(0, -1)
			.every((word) => ranks.has(word) || /\d/u.test(word) || stems.has(stemOf(word)))
	);
}

/** What a general secretary is called, as a secretary is not. */
const heads = new Set(['leader', 'chief', 'boss', 'head']);

/** Words that one article gives an office and another leaves out. */
const ranks = new Set('a an the head senior chief top its his her their'.split(' '));

function wordsOf(description: string): string[] {
	return fold(description)
		.replace(/['’]s?(?!\p{L})/gu, '')
		.split(/[\s-]+/u)
		.map(singular);
}

import { genderOf } from '../../../language/gender.ts';
import { nameKey } from '../../../language/speaker-names.ts';
import { covers } from '../../../language/roles.ts';
import type { Reading } from '../../../model/reading.ts';

/** Ranks that no article leaves out of all that it says of those who hold them. */
const ranks =
	/^(?:detective|sergeant|inspector|constable|superintendent|judge|magistrate|coroner|juror|prosecutor)$/u;

/**
 * By what title an article tells the bearer of a surname from the one whose full name another article gives:
 * “Mr Price”, “Detective Price” beside Anna Price. Null where nothing speaks against their being one.
 */
type ToldApart = (file: string, surname: string, full: string) => string | null;

export function toldApart(readings: readonly Reading[]): ToldApart {
	const titles = new Map(
		readings.flatMap(({ file, people }) =>
			people.map(({ name, roles }) => [`${file}\n${nameKey(name)}`, roles] as const),
		),
	);
	const described = readings.flatMap(({ people }) => people);
	const byKey = Map.groupBy(described, ({ name }) => nameKey(name));
	return (file, surname, full) => {
		const own = titles.get(`${file}\n${surname}`);
		const others = byKey.get(full);
		if (!own || !others) return null;
		const roles = others.flatMap((other) => other.roles);
		const [gender, other] = [genderOf(own, null), genderOf(roles, others[0]!.name)];
		if (gender && other && gender !== other) return gender;
		const rank = own.find((role) => ranks.test(role));
		return rank && !roles.some((role) => covers(rank, role) || covers(role, rank)) ? rank : null;
	};
}

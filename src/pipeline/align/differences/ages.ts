import { fold } from '../../../language/words.ts';
import { rememberedOf } from '../../../text/remembered.ts';
import { between, type Found, type Place } from './compared.ts';

/** An age, and where its number stands. */
interface Age {
	readonly name: string;
	readonly years: number;
	readonly start: number;
	readonly end: number;
}

const name = String.raw`(?<name>\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+))*? \p{Lu}[\p{L}’'-]+)`;
/** “Ann Roe, 79,”, “Ann Roe (79)”, “Ann Roe, who is 79”, “Ann Roe, aged 79”. */
const aged = new RegExp(
	String.raw`${name}(?:,? (?:who (?:is|was) |aged )|, (?=\d+[,.;)])| \((?=\d+\)))(?<years>[1-9]\d)(?![\p{L}\p{N}]|[.,-]\d| \p{L}*(?:years|months|days|points|goals))`,
	'gu',
);

/** One person by the full name, of whom two places give two ages. */
export function ageDifferences(a: Place, b: Place): Found[] {
	return agesIn(a).flatMap((one): Found[] => {
		const same = agesIn(b).filter((each) => each.name === one.name);
		const [other] = same;
		if (!other || same.some(({ years }) => years === one.years)) return [];
		return [between('figure', [a, spanOf(one)], [b, spanOf(other)], true)];
	});
}

const spanOf = ({ start, end }: Age) => ({ start, end });

const agesIn: (place: Place) => readonly Age[] = rememberedOf(({ exact, start }) =>
	Array.from(exact.matchAll(aged), ({ 0: words, index, groups }) => {
		const years = groups!['years']!;
		const end = start + index + words.length;
		return {
			...{ name: keyOf(groups!['name']!), years: Number(years) },
			...{ start: end - years.length, end },
		};
	}),
);

/** The given name and the surname; a title or a middle name may stand in one article alone. */
function keyOf(words: string): string {
	const plain = words.replace(/^(?:(?:Sir|Dame|Lord|Lady|Mr|Mrs|Ms|Dr|Sgt|Lt|Rev)\.? )+/u, '');
	const parts = plain.split(' ');
	return fold(`${parts[0]!} ${parts.at(-1)!}`);
}

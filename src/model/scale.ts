import { z } from 'astro/zod';
import { filled } from './hand-written-values.ts';

const aValue = '“values” must be a list of two values or more, each with id, name and meaning.';

/** What a claim may be rated. */
export const scaleValue = z.strictObject(
	{
		/** How reviews name it. */
		id: z
			.string('“id” must be small letters with hyphens, such as partly-supported.')
			.regex(
				/^[a-z]+(?:-[a-z]+)*$/,
				'“id” must be small letters with hyphens, such as partly-supported.',
			),
		name: filled('“name” must be the name of the value'),
		/** When it is given, as a sentence. */
		meaning: filled('“meaning” must say when it is given'),
		/** Where it stands between the worst and the best; none where it is no verdict. */
		rating: z.int('“rating” must be a whole number.').optional(),
	},
	aValue,
);
export type ScaleValue = Readonly<z.infer<typeof scaleValue>>;

/** The values that reviews are rated by, the best first: `content/scales/<name>.yaml`. */
export const scale = z.strictObject({
	name: filled('“name” must be the name of the scale'),
	description: filled('“description” must say what the scale measures'),
	values: z
		.array(scaleValue, aValue)
		.min(2, aValue)
		.refine(areDistinct, '“values” has an id, a name or a rating twice.'),
});
export type Scale = Readonly<z.infer<typeof scale>>;

/** The lowest and the highest rating of a scale; null where it has no ratings. */
export function boundsOf({ values }: Scale): { worst: number; best: number } | null {
	const ratings = values.flatMap(({ rating }) => rating ?? []);
	return ratings.length === 0 ? null : { worst: Math.min(...ratings), best: Math.max(...ratings) };
}

function areDistinct(values: readonly ScaleValue[]): boolean {
	const lists = [
		values.map(({ id }) => id),
		values.map(({ name }) => name),
		values.flatMap(({ rating }) => rating ?? []),
	];
	return lists.every((list) => new Set<unknown>(list).size === list.length);
}

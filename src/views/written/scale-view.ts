import { addresses } from '../../model/addresses.ts';
import type { Scale, ScaleValue } from '../../model/scale.ts';
import { boundsOf } from '../../model/scale.ts';
import { text } from '../interface-text.ts';
import type { PageHead } from '../page-head.ts';

/** The page of a scale: what its values mean. */
export interface ScaleView {
	readonly head: PageHead;
	readonly name: string;
	readonly description: string;
	readonly values: readonly {
		readonly id: string;
		readonly name: string;
		readonly meaning: string;
		/** Where it stands on the scale, in words; or that it is no verdict. */
		readonly rating: string;
	}[];
}

export function scaleView(id: string, scale: Scale): ScaleView {
	const { name, description, values } = scale;
	const bounds = boundsOf(scale);
	const ratingOf = ({ rating }: ScaleValue) =>
		rating === undefined || !bounds
			? text.review.unrated
			: text.review.rated(rating, bounds.worst, bounds.best);
	return {
		head: { title: text.review.scaleTitle(name), description, address: addresses.scale(id) },
		name,
		description,
		values: values.map((value) => ({ ...value, rating: ratingOf(value) })),
	};
}

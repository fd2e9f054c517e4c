import { mostAlike } from '../matching.ts';
import { differenceLine, type Measure } from '../measure.ts';
import { shared, shown } from '../place.ts';
import { shareScore } from '../score.ts';

/** Whether each sentence stands in a block of the right role. */
export const roles: Measure = {
	name: 'roles',
	title: 'roles (headline, body, caption, byline, furniture)',
	measure: ({ gold, found, texts }) => {
		const placed = gold.sentences.map((sentence) => ({
			sentence,
			role: mostAlike(found.blocks, (block) => shared(block, sentence))?.role,
		}));
		const wrong = placed.filter(
			({ sentence, role }) => role === undefined || !sentence.roles.includes(role),
		);
		return {
			score: shareScore({ right: placed.length - wrong.length, all: placed.length }),
			differences: wrong.map(({ sentence, role }) =>
				differenceLine(
					'role',
					`${role ?? 'none'} for ${sentence.roles[0]!}  ${shown(texts, sentence)}`,
				),
			),
		};
	},
};

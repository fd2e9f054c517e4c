import type { Evaluation, Figures, GoldGroup, MeasureName } from '../model/evaluation.ts';
import { counted } from './counted.ts';

/** How well the analysis does: a line a measure, a column a group of articles. */
export interface FiguresView {
	readonly groups: readonly { readonly title: string; readonly articles: string }[];
	readonly rows: readonly {
		readonly title: string;
		readonly meaning: string;
		readonly cells: readonly string[];
	}[];
}

export function figuresView({ groups }: Evaluation): FiguresView {
	return {
		groups: groups.map(({ group, articles }) => ({
			title: groupTitles[group],
			articles: counted(articles, 'article'),
		})),
		rows: explained.map(([measure, title, meaning]) => ({
			title,
			meaning,
			cells: groups.map(({ mean }) => written(mean, measure)),
		})),
	};
}

const groupTitles: Record<GoldGroup, string> = {
	samples: 'Real',
	open: 'Invented',
	aside: 'Less looked at',
};

/** Each measure in plain words, in the order in which an article is read. */
const explained: readonly (readonly [measure: MeasureName, title: string, meaning: string])[] = [
	['sentences', 'Sentences', 'begin and end where they do'],
	['roles', 'Roles', 'headline, body, caption, byline and furniture are told apart'],
	['quotations', 'Quotations', 'found, with exactly the words between the marks'],
	['quotation-kinds', 'Kinds of quotations', 'direct, partial and terms are told apart'],
	['quotation-cues', 'Cues', 'the words that report a quotation are found'],
	['quotation-speakers', 'Speakers of quotations', 'a quotation is found and its speaker is right'],
	[
		'sure-quotation-speakers',
		'Sure speakers of quotations',
		'of the speakers that the program is sure of, how many are right',
	],
	['reports', 'Reported speech', 'speech without marks is found, at least half of its words'],
	['report-speakers', 'Speakers of reported speech', 'right, where the speech is found'],
	[
		'sure-report-speakers',
		'Sure speakers of reported speech',
		'of the speakers that the program is sure of, how many are right',
	],
	[
		'checkable',
		'What can be checked',
		'sentences that evidence could confirm are told from others',
	],
	['speaker-links', 'One speaker', 'quotations of one person are brought together, and no others'],
	['utterance-links', 'One utterance', 'quotations of one thing said are brought together'],
	['claim-links', 'One claim', 'sentences that tell one thing are brought together'],
	['stances', 'Denials', 'who denies, confirms or does not confirm something is found'],
];

function written(figures: Figures, measure: MeasureName): string {
	return figures[measure]?.toFixed(2) ?? '–';
}

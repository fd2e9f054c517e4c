import type { GoldGroup, MeasureName } from '../../model/evaluation.ts';

/** How well the analysis does, on the method page. */
export const figuresText: {
	readonly groups: Readonly<Record<GoldGroup, string>>;
	/** Each measure in plain words, in the order in which an article is read. */
	readonly measures: readonly (readonly [measure: MeasureName, title: string, meaning: string])[];
} = {
	groups: {
		samples: 'Real',
		open: 'Invented',
		aside: 'Less looked at',
	},
	measures: [
		['sentences', 'Sentences', 'begin and end where they do'],
		['roles', 'Roles', 'headline, body, caption, byline and furniture are told apart'],
		['quotations', 'Quotations', 'found, with exactly the words between the marks'],
		['quotation-kinds', 'Kinds of quotations', 'direct, partial and terms are told apart'],
		['quotation-cues', 'Cues', 'the words that report a quotation are found'],
		[
			'quotation-speakers',
			'Speakers of quotations',
			'a quotation is found and its speaker is right',
		],
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
		[
			'speaker-links',
			'One speaker',
			'quotations of one person are brought together, and no others',
		],
		['utterance-links', 'One utterance', 'quotations of one thing said are brought together'],
		['claim-links', 'One claim', 'sentences that tell one thing are brought together'],
		[
			'right-claim-links',
			'Right links of claims',
			'of the sentences that are brought together, how many readers bring together too',
		],
		['stances', 'Denials', 'who denies, confirms or does not confirm something is found'],
	],
};

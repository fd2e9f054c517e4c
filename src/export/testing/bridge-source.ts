import { createHash } from 'node:crypto';
import { eventAnalysis, nothingFound } from '../../model/event-analysis.ts';
import { review } from '../../model/review.ts';
import type { DataSource } from '../data/data-source.ts';

/** An invented event. An emoji stands before all that is found, so that no two ways to count agree. */
export const bridgeTexts = {
	'river-mail': '🌉 Bridge shut\nThe bridge closed on 4 May. “We saw 12 cracks,” Ada Quill said.\n',
	'hill-echo':
		'🌉 Crossing shut\nThe bridge closed on 5 May. Mayor Quill said there were cracks.\n',
} as const;
type ArticleId = keyof typeof bridgeTexts;

const basis = { rule: 'test', confidence: 1 };
const mayor = { ...basis, name: 'Ada Quill', mention: null, speaker: 'ada-quill' };

function spanOf(article: ArticleId, exact: string) {
	const start = bridgeTexts[article].indexOf(exact);
	return { start, end: start + exact.length };
}

function passageOf(article: ArticleId, exact: string) {
	return { article, block: 'p2', exact, prefix: '', suffix: '', ...spanOf(article, exact) };
}

function articleOf(id: ArticleId, found: object) {
	const text = bridgeTexts[id];
	const [heading = ''] = text.split('\n');
	const block = { roleBasis: basis, role: 'body' };
	return {
		id,
		file: `${id}.txt`,
		title: heading,
		headline: true,
		outlet: id,
		source: {},
		language: 'en',
		sha256: createHash('sha256').update(text).digest('hex'),
		blocks: [
			{ ...block, id: 'p1', role: 'headline', start: 0, end: heading.length },
			{ ...block, id: 'p2', start: heading.length + 1, end: text.length - 1 },
		],
		...nothingFound(),
		...found,
	};
}

const said = { speaker: mayor, cue: null, block: 'p2' };
const told = {
	agreement: 'reworded',
	grouping: { confidence: 1, sure: true, reasons: [] },
} as const;

const event = eventAnalysis.parse({
	id: 'orrin-bridge',
	title: 'The bridge at Orrin',
	articles: [
		articleOf('hill-echo', {
			reports: [
				{ ...said, id: 'r1', polarity: 'said', ...spanOf('hill-echo', 'there were cracks') },
			],
		}),
		articleOf('river-mail', {
			quotations: [
				{
					...said,
					id: 'q1',
					kind: 'direct',
					kindBasis: basis,
					...spanOf('river-mail', 'We saw 12 cracks,'),
				},
			],
		}),
	],
	outlets: [
		{ id: 'hill-echo', name: 'Hill Echo', named: true },
		{ id: 'river-mail', name: 'River Mail', named: true },
	],
	speakers: [{ id: 'ada-quill', name: 'Ada Quill', aliases: ['Mayor Quill'] }],
	utterances: [
		{
			...told,
			id: '7bcdfgh',
			speaker: 'ada-quill',
			wordings: [
				{ ...passageOf('river-mail', 'We saw 12 cracks,'), quotation: 'q1', kind: 'direct' },
			],
			retellings: [{ ...passageOf('hill-echo', 'there were cracks'), report: 'r1' }],
			differences: [],
			origins: 2,
		},
	],
	claims: [
		{
			...told,
			id: '2bcdfgh',
			statement: 'The bridge closed on 4 May.',
			tellings: [
				{ ...passageOf('river-mail', 'The bridge closed on 4 May.'), reason: 'event' },
				{ ...passageOf('hill-echo', 'The bridge closed on 5 May.'), reason: 'event' },
			],
			stances: [
				{
					who: 'Ada Quill',
					speaker: 'ada-quill',
					article: 'hill-echo',
					stance: 'supports',
					...spanOf('hill-echo', 'said'),
				},
			],
			contradictions: [],
			differences: [
				{
					kind: 'date',
					between: [0, 1],
					words: ['4 May', '5 May'],
					spans: [spanOf('river-mail', '4 May'), spanOf('hill-echo', '5 May')],
				},
			],
			origins: 2,
		},
	],
	suggestions: [],
	origins: [],
});

/** A verdict on its claim, as signed. */
export const bridgeReview = review.parse({
	claim: '2bcdfgh',
	version: 1,
	words: 'The bridge closed on 4 May.',
	lapsed: false,
	rating: { id: 'holds', name: 'Holds', meaning: 'The log says so.', rating: 3 },
	scale: { id: 'default', name: 'By the log', bounds: { worst: 1, best: 3 } },
	signed: [
		{ name: 'Ann Ahl', date: '2031-04-05', role: 'editor' },
		{ name: 'Orrin Desk', date: '2031-04-06', organisation: true },
	],
	evidence: [{ title: 'The article', article: 'river-mail', quote: 'closed on 4 May' }],
	earlier: [],
	text: 'The *log* says so.',
});

/** The invented event with its texts, ready to be published. */
export const bridgeSource: DataSource = {
	event,
	ledger: {
		event: event.id,
		slugs: [{ kind: 'event', key: 'Orrin Bridge', slug: event.id }],
		entries: [
			{
				id: '2bcdfgh',
				kind: 'claim',
				state: 'live',
				former: [],
				words: 'The bridge closed on 4 May.',
				anchors: [
					{
						article: 'river-mail',
						exact: 'The bridge closed on 4 May.',
						occurrence: 1,
						prefix: '',
						suffix: '',
					},
				],
			},
			{
				id: '7bcdfgh',
				kind: 'utterance',
				state: 'live',
				former: [],
				words: 'We saw 12 cracks,',
				anchors: [
					{
						article: 'river-mail',
						exact: 'We saw 12 cracks,',
						occurrence: 1,
						prefix: '',
						suffix: '',
					},
				],
			},
		],
	},
	texts: new Map(Object.entries(bridgeTexts)),
	reviews: [bridgeReview],
	urlOf: (address) => `https://orrin.example${address}`,
};

import { eventAnalysis, nothingFound, type EventAnalysis } from '../../model/event-analysis.ts';
import type { Passage } from '../../model/passage.ts';
import type { StanceKind } from '../../model/stance.ts';
import { differing, grouped } from './invented-findings.ts';

/** The words of an invented event: a town, a bridge, two papers that share a text, and a third. */
const told = {
	'evening-post': [
		'The bridge at Orrin closed.',
		'Mayor Ada Quill said “we saw 12 cracks” on Friday.',
	],
	'river-mail': ['The bridge at Orrin closed.', '“We saw 15 cracks,” the mayor said.'],
	'hill-echo': ['A crossing shut at Orrin.', 'Boats carried 40 people.'],
} as const;
type ArticleId = keyof typeof told;

function article(id: ArticleId, details: object) {
	const [first, second] = told[id];
	const blocks = [
		{ id: 'p1', role: 'headline', roleBasis: basis, start: 0, end: first.length },
		{
			id: 'p2',
			role: 'body',
			roleBasis: basis,
			start: first.length + 1,
			end: first.length + 1 + second.length,
		},
	];
	return {
		id,
		file: `${id}.txt`,
		title: first,
		headline: true,
		outlet: id,
		source: {},
		language: 'en',
		sha256: '0'.repeat(64),
		blocks,
		...nothingFound(),
		...details,
	};
}

/** A passage of an article, by its words. */
export function passageOf(id: ArticleId, exact: string): Passage {
	const text = told[id].join('\n');
	const start = text.indexOf(exact);
	const block = start > told[id][0].length ? 1 : 0;
	const from = block === 0 ? 0 : told[id][0].length + 1;
	const line = told[id][block];
	const prefix = line.slice(0, start - from);
	const suffix = line.slice(start - from + exact.length);
	return {
		article: id,
		block: `p${block + 1}`,
		exact,
		prefix,
		suffix,
		start,
		end: start + exact.length,
	};
}

const mayor = { name: 'Ada Quill', rule: 'test', confidence: 1, speaker: 'ada-quill' };
const cracks = [
	passageOf('evening-post', 'we saw 12 cracks'),
	passageOf('river-mail', 'We saw 15 cracks'),
] as const;
const counted = [
	passageOf('evening-post', told['evening-post'][1]),
	passageOf('river-mail', told['river-mail'][1]),
];
const closed = [
	passageOf('evening-post', told['evening-post'][0]),
	passageOf('river-mail', told['river-mail'][0]),
	passageOf('hill-echo', told['hill-echo'][0]),
];
const basis = { rule: 'test', confidence: 1 };

const figures = {
	...differing('figure', [0, 1], counted, ['12', '15']),
	conflicts: true as const,
};
const sure = grouped(0.97, true);

function quotation(passage: Passage, mention: string) {
	const text = told[passage.article as ArticleId].join('\n');
	const start = text.indexOf(mention);
	return {
		id: 'q1',
		block: passage.block,
		kind: 'direct',
		kindBasis: basis,
		start: passage.start,
		end: passage.end,
		speaker: { ...mayor, mention: { start, end: start + mention.length } },
		cue: { start: text.indexOf('said'), end: text.indexOf('said') + 4 },
	};
}

/** What the mayor is made to say of the cracks, by the word “said” of an article. */
function stanceIn(id: ArticleId, stance: StanceKind) {
	const start = told[id].join('\n').indexOf('said');
	return { who: 'Ada Quill', speaker: 'ada-quill', article: id, stance, start, end: start + 4 };
}

/** A small event with each kind of agreement but `verbatim`. */
export const inventedEvent: EventAnalysis = eventAnalysis.parse({
	id: 'orrin-bridge',
	title: 'The bridge at Orrin',
	articles: [
		article('evening-post', {
			source: { date: '2031-04-05', url: 'https://post.example/bridge' },
			quotations: [quotation(cracks[0], 'Mayor Ada Quill')],
		}),
		article('hill-echo', { headline: false }),
		article('river-mail', { quotations: [quotation(cracks[1], 'the mayor')] }),
	],
	outlets: [
		{ id: 'evening-post', name: 'Evening Post', named: true },
		{ id: 'hill-echo', name: 'hill-echo.txt', named: false },
		{ id: 'river-mail', name: 'River Mail', named: true },
	],
	speakers: [{ id: 'ada-quill', name: 'Ada Quill', aliases: ['Mayor Quill', 'the mayor'] }],
	utterances: [
		{
			id: '7bcdfgh',
			speaker: 'ada-quill',
			retellings: [{ ...passageOf('hill-echo', told['hill-echo'][1]), report: 'r1' }],
			wordings: cracks.map((passage) => ({ ...passage, quotation: 'q1', kind: 'direct' })),
			agreement: 'conflicting',
			grouping: sure,
			differences: [figures],
			origins: 1,
		},
	],
	claims: [
		{
			id: '2bcdfgh',
			statement: told['evening-post'][0],
			stances: [],
			contradictions: [],
			tellings: closed.map((passage) => ({ ...passage, reason: 'event', confidence: 1 })),
			agreement: 'reworded',
			grouping: grouped(0.62, false),
			differences: [differing('wording', [0, 2], closed, ['closed', 'shut'])],
			origins: 2,
		},
		{
			id: '3bcdfgh',
			statement: counted[1]!.exact,
			stances: [
				stanceIn('evening-post', 'confirms'),
				stanceIn('river-mail', 'denies'),
				stanceIn('river-mail', 'does not confirm'),
			],
			contradictions: [[1, 2]],
			tellings: counted.map((passage) => ({ ...passage, reason: 'figure', confidence: 1 })),
			agreement: 'conflicting',
			grouping: sure,
			differences: [figures],
			origins: 1,
		},
		{
			id: '4bcdfgh',
			statement: told['hill-echo'][1],
			stances: [],
			contradictions: [],
			grouping: null,
			tellings: [
				{ ...passageOf('hill-echo', told['hill-echo'][1]), reason: 'figure', confidence: 1 },
			],
			agreement: 'single-source',
			differences: [],
			origins: 1,
		},
	],
	suggestions: [{ kind: 'claim', between: ['2bcdfgh', '4bcdfgh'], confidence: 0.4, reasons: [] }],
	origins: [
		{
			articles: ['evening-post', 'river-mail'],
			shared: { words: 5, exact: told['river-mail'][0] },
			credit: null,
		},
		{ articles: ['hill-echo'], shared: null, credit: null },
	],
});

import { nothingFound, type EventAnalysis } from '../../model/event-analysis.ts';

/** A telling, by file and the words themselves. */
export type Told = readonly [file: string, exact: string];

interface Described {
	readonly id?: string;
	/** The tellings of each claim. */
	readonly claims?: readonly (readonly Told[])[];
	readonly files?: readonly string[];
	/** Names of speakers; each is quoted in every file. */
	readonly speakers?: readonly string[];
	readonly publisher?: string;
}

/** An analysis with provisional ids, complete enough for the ledger. */
export function analysisOf(described: Described): EventAnalysis {
	const { id = 'event', claims = [], speakers = [], publisher } = described;
	const files = [...new Set([...(described.files ?? []), ...claims.flat().map(([file]) => file)])];
	return {
		id,
		title: 'Event',
		articles: files.sort().map((file, at) => articleOf(file, { speakers, publisher, at })),
		outlets: publisher
			? [{ id: 'o1', name: publisher, named: true }]
			: files.map((file, at) => ({
					id: `o${at + 1}`,
					name: `Unnamed outlet (${file})`,
					named: false,
				})),
		speakers: speakers.map((name, at) => ({ id: `s${at + 1}`, name, aliases: [] })),
		utterances: [],
		claims: claims.map((told, at) => claimOf(told, at)),
		suggestions: [],
		origins: files.map((file) => ({ articles: [file], shared: null, credit: null })),
	};
}

function claimOf(told: readonly Told[], at: number): EventAnalysis['claims'][number] {
	const tellings = told.map(([article, exact]) => {
		const context = { block: 'p1', prefix: '', suffix: '', reason: 'event' as const };
		return { article, exact, start: at * 100, end: at * 100 + exact.length, ...context };
	});
	const statement = told[0]![1];
	return {
		id: `c${at + 1}`,
		statement,
		tellings,
		stances: [],
		contradictions: [],
		grouping: null,
		agreement: 'reworded',
		differences: [],
		origins: 1,
	};
}

interface Within {
	readonly speakers: readonly string[];
	readonly publisher: string | undefined;
	readonly at: number;
}

function articleOf(
	file: string,
	{ speakers, publisher, at }: Within,
): EventAnalysis['articles'][number] {
	const quotations = speakers.map((name, index) => ({
		id: `q${index + 1}`,
		block: 'p1',
		start: 0,
		end: 1,
		kind: 'direct' as const,
		kindBasis: { rule: 'test', confidence: 1 },
		speaker: { name, mention: null, rule: 'test', confidence: 1, speaker: `s${index + 1}` },
		cue: null,
	}));
	const outlet = publisher ? 'o1' : `o${at + 1}`;
	return {
		...nothingFound(),
		id: file,
		file,
		title: file,
		headline: false,
		outlet,
		source: {},
		language: 'en',
		sha256: '',
		blocks: [],
		quotations,
	};
}

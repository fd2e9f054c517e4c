import type { Comparison } from '../comparison.ts';
import { compare } from '../comparison.ts';
import type { Gold, GoldQuotation, GoldReport, GoldSentence } from '../gold.ts';
import type {
	MeasuredArticle,
	MeasuredDocument,
	MeasuredQuotation,
	MeasuredSpeaker,
} from '../measured-document.ts';

const text = `Pier shut after storm
The north pier was shut on Monday. “We saw cracks,” Ada Quill said. Tom Lind called it “a long night”.
“It will reopen,” she added. They call it the “Old Lady”. The port office said that the pier was safe.
Mr Lind denied that the pier was safe. It was about time.`;

/** Where words stand in the invented article. */
export function at(words: string) {
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`“${words}” is not in the invented article.`);
	return { article: 'a', start, end: start + words.length, text: words };
}

const quill = { name: 'Ada Quill', names: ['Ada Quill', 'Quill'], mentions: ['she'] };
export const lind = { name: 'Tom Lind', names: ['Tom Lind', 'Mr Lind'], mentions: [] };

export function goldQuotation(words: string, more: Partial<GoldQuotation> = {}): GoldQuotation {
	const details = { kind: 'direct', speaker: quill, cues: ['said'], utterance: words } as const;
	return { ...at(words), ...details, cues: [...details.cues], ...more };
}

/** Two quotations of one speaker, one of the other, and a term that nobody says. */
export const goldQuotations = [
	goldQuotation('We saw cracks'),
	goldQuotation('It will reopen'),
	goldQuotation('a long night', { speaker: lind }),
	goldQuotation('Old Lady', { kind: 'scare', speaker: null, utterance: null }),
];

export function goldReport(words: string, more: Partial<GoldReport> = {}): GoldReport {
	return { ...at(words), sure: true, speaker: lind, cues: ['denied'], ...more };
}

export function goldSentence(words: string, more: Partial<GoldSentence> = {}): GoldSentence {
	return { ...at(words), roles: ['body'], checkable: true, ...more };
}

export function speaker(name: string, confidence = 0.5): MeasuredSpeaker {
	return { id: name, name, mention: null, rule: 'cue behind', confidence };
}

export function quotation(words: string, more: Partial<MeasuredQuotation> = {}): MeasuredQuotation {
	const details = { kind: 'direct', speaker: speaker('Ada Quill'), cue: null } as const;
	return { ...at(words), id: words, ...details, ...more };
}

interface Found extends Partial<Omit<MeasuredArticle, 'id' | 'file'>> {
	readonly utterances?: MeasuredDocument['utterances'];
	readonly claims?: MeasuredDocument['claims'];
}

/** What was found beside what is in gold, all of it in the invented article. */
export function comparisonOf(gold: Partial<Gold>, found: Found): Comparison {
	const { utterances = [], claims = [], ...inArticle } = found;
	const nothing = { blocks: [], sentences: [], quotations: [], reports: [] };
	const document: MeasuredDocument = {
		articles: [{ id: 'a', file: 'a.txt', ...nothing, ...inArticle }],
		utterances,
		claims,
	};
	const articles = { a: 'a.txt' };
	const empty = { about: '', articles, quotes: [], indirect: [], sentences: [], clusters: {} };
	return compare(document, { ...empty, ...gold }, new Map([['a.txt', text]]));
}

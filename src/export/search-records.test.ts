import { expect, test } from 'vitest';
import { nothingFound, type EventAnalysis } from '../model/event-analysis.ts';
import { searchRecords } from './search-records.ts';

const passage = { block: 'p1', start: 0, prefix: '', suffix: '' };
const wording = { ...passage, quotation: 'q1', kind: 'direct' } as const;
const article = { headline: true, source: {}, language: 'en', sha256: '', blocks: [] };
const unread = nothingFound();

/** What an article gives to somebody, by a name that is the id too. */
const said = (speaker: string) => {
	const basis = { rule: 'test', confidence: 1 };
	const place = { id: 'q1', block: 'p1', start: 0, end: 13, cue: null };
	const given = { name: speaker, speaker, mention: null, ...basis };
	return { quotations: [{ ...place, kind: 'direct' as const, kindBasis: basis, speaker: given }] };
};

const event: EventAnalysis = {
	id: 'orrin-bridge',
	title: 'The bridge at Orrin',
	articles: [
		{
			...article,
			...unread,
			...said('ada-quill'),
			id: 'river-mail',
			file: 'a.txt',
			title: 'Bridge shut',
			outlet: 'mail',
		},
		{
			...article,
			...unread,
			id: 'hill-echo',
			file: 'b.txt',
			title: 'Crossing shut',
			outlet: 'echo',
		},
	],
	outlets: [
		{ id: 'mail', name: 'River Mail', named: true },
		{ id: 'echo', name: 'Hill Echo', named: true },
	],
	speakers: [{ id: 'ada-quill', name: 'Ada Quill', aliases: ['Mayor Quill'] }],
	utterances: [
		{
			id: '7bcdfgh',
			speaker: 'ada-quill',
			wordings: [
				{ ...wording, article: 'river-mail', exact: 'we saw cracks', end: 13 },
				{ ...wording, article: 'hill-echo', exact: 'cracks were seen', end: 16 },
			],
			retellings: [],
			agreement: 'reworded',
			grouping: null,
			differences: [],
			origins: 2,
		},
	],
	claims: [
		{
			id: '2bcdfgh',
			statement: 'It shut.',
			stances: [],
			contradictions: [],
			tellings: [{ ...passage, article: 'hill-echo', exact: 'It shut.', end: 8, reason: 'event' }],
			agreement: 'single-source',
			grouping: null,
			differences: [],
			origins: 1,
		},
	],
	suggestions: [],
	origins: [],
};
const words = new Map([['river-mail', new Map([['p3', 'The <b> & the river.']])]]);
const [claim, utterance, paragraph, ...others] = searchRecords(event, words);

test('a claim is found by its tellings, each of the same words once', () => {
	expect(claim).toEqual({
		url: '/c/2bcdfgh/',
		content: 'It shut.',
		language: 'en',
		meta: {
			title: 'It shut.',
			kind: 'claim',
			lines: [{ words: 'It shut.', outlets: ['Hill Echo'] }],
		},
		filters: {
			kind: ['claim'],
			event: [event.title],
			outlet: ['Hill Echo'],
			speaker: [],
			agreement: ['single-source'],
		},
	});
});

test('an utterance is found by every wording and every name of its speaker', () => {
	expect(utterance).toMatchObject({
		url: '/q/7bcdfgh/',
		content: 'we saw cracks · cracks were seen · Ada Quill, Mayor Quill',
		meta: { title: 'Ada Quill: “we saw cracks”' },
		filters: { kind: ['utterance'], speaker: ['Ada Quill'], outlet: ['River Mail', 'Hill Echo'] },
	});
});

test('an utterance whose speaker the articles do not agree on is found by each of them, and titled by none', () => {
	const [mail, echo] = event.articles;
	const speakers = [...event.speakers, { id: 'bo-berg', name: 'Bo Berg', aliases: [] }];
	const articles = [mail!, { ...echo!, ...said('bo-berg') }];
	expect(searchRecords({ ...event, articles, speakers }, words)[1]).toMatchObject({
		content: 'we saw cracks · cracks were seen · Ada Quill, Mayor Quill, Bo Berg',
		meta: { title: '“we saw cracks”' },
		filters: { speaker: ['Ada Quill', 'Bo Berg'] },
	});
});

test('a paragraph is found by its words as they are, at its place', () => {
	expect(paragraph).toMatchObject({
		url: '/articles/river-mail/#p3',
		content: 'The <b> & the river.',
		meta: { title: 'Bridge shut', kind: 'paragraph' },
	});
	expect(others).toEqual([]);
});

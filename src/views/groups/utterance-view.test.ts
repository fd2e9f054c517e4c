import { expect, test } from 'vitest';
import { text } from '../interface-text.ts';
import { inventedEvent } from '../testing/invented-event.ts';
import { utteranceView, type UtteranceView } from './utterance-view.ts';

const [utterance] = inventedEvent.utterances;
const view = utteranceView(inventedEvent, utterance!);
const rowsOf = ({ members }: UtteranceView) => members.apparatus!.rows;

test('is titled by the speaker and the words', () => {
	expect(view.head.title).toBe('Ada Quill: “we saw 12 cracks”');
});

test('says who prints the words of the heading', () => {
	expect(view.creditLine).toBe(
		'In these words in Evening Post; in part or in other words in River Mail',
	);
	const [first] = utterance!.wordings;
	const alone = { ...utterance!, grouping: null, differences: [], wordings: [first!] };
	expect(utteranceView(inventedEvent, alone).creditLine).toBeNull();
});

test('is described with the doubt that it is one thing', () => {
	const unsure = { ...utterance!, grouping: { ...utterance!.grouping!, sure: false } };
	expect(utteranceView(inventedEvent, unsure).head.description).toContain(text.grouping.possibly);
	expect(view.head.description).not.toContain(text.grouping.possibly);
});

test('shows the words by which each article attributes it', () => {
	expect(rowsOf(view).map(({ attribution }) => attribution.words)).toEqual([
		['Mayor Ada Quill', 'said'],
		['the mayor', 'said'],
	]);
});

test('says where an article attributes the words to nobody', () => {
	const [first, ...others] = inventedEvent.articles;
	const unattributed = { ...inventedEvent, articles: [{ ...first!, quotations: [] }, ...others] };
	expect(rowsOf(utteranceView(unattributed, utterance!))[0]?.attribution).toEqual({
		sentence: 'attributed to nobody',
		speaker: null,
		rival: null,
		words: [],
		language: 'en',
		how: null,
	});
});

test('links each wording to its place', () => {
	expect(rowsOf(view).map(({ place }) => place.href)).toEqual([
		'/articles/evening-post/#q-7bcdfgh',
		'/articles/river-mail/#q-7bcdfgh',
	]);
});

test('says how the speaker was found, where that is but probable, and who else may be meant', () => {
	const attributed = (rule: string, confidence: number, others: { rival?: string } = {}) => {
		const [post, ...rest] = inventedEvent.articles;
		const [quotation] = post!.quotations;
		const speaker = { ...quotation!.speaker!, rule, confidence, ...others };
		const articles = [{ ...post!, quotations: [{ ...quotation!, speaker }] }, ...rest];
		return rowsOf(utteranceView({ ...inventedEvent, articles }, utterance!))[0]!.attribution;
	};
	expect(attributed('cue right after', 0.9)).toMatchObject({
		sentence: 'attributed to Ada Quill',
		how: 'named right behind the quotation',
	});
	expect(attributed('a rule of tomorrow', 0.8)).toMatchObject({
		sentence: 'attributed to Ada Quill',
		how: null,
	});
	expect(attributed('name and colon', 0.7)).toMatchObject({
		sentence: 'attributed, probably, to Ada Quill',
		how: 'named before a colon',
	});
	expect(attributed('cue right after', 0.9, { rival: 'Ben Quill' })).toMatchObject({
		sentence: 'attributed, probably, to Ada Quill',
		rival: { text: '(or else Ben Quill)', href: null },
	});
	expect(attributed('cue right after', 0.9, { rival: 'the mayor' })).toMatchObject({
		rival: { text: '(or else the mayor)', href: '/speakers/ada-quill/' },
	});
});

test('its heading does not end in the comma of a quotation', () => {
	const [first] = utterance!.wordings;
	const led = {
		...utterance!,
		grouping: null,
		differences: [],
		wordings: [{ ...first!, exact: 'We saw 12 cracks,' }],
	};
	const { words, members } = utteranceView(inventedEvent, led);
	expect(words).toBe('We saw 12 cracks');
	expect(members.passages[0]?.exact).toBe('We saw 12 cracks,');
});

test('shows where it is told without quotation marks, by paragraph', () => {
	expect(view.retellings).toMatchObject([
		{ exact: 'Boats carried 40 people.', place: { href: '/articles/hill-echo/#p2' } },
	]);
});

test('says who tells words that stand within a quotation', () => {
	const [post, ...others] = inventedEvent.articles;
	const nested = (toldBy: string | null) => ({
		...inventedEvent,
		articles: [
			{ ...post!, quotations: post!.quotations.map((each) => ({ ...each, nested: { toldBy } })) },
			...others,
		],
	});
	const sentences = [nested('Bo Lind'), nested(null)].map(
		(event) => rowsOf(utteranceView(event, utterance!))[0]?.attribution.sentence,
	);
	expect(sentences).toEqual([
		'attributed to Ada Quill, as Bo Lind tells it',
		'attributed to Ada Quill, as somebody else tells it',
	]);
});

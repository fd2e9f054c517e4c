import { expect, test } from 'vitest';
import { inventedEvent } from './testing/invented-event.ts';
import { utteranceView } from './utterance-view.ts';

const [utterance] = inventedEvent.utterances;
const view = utteranceView(inventedEvent, utterance!);

test('is titled by the speaker and the words', () => {
	expect(view.head.title).toBe('Ada Quill: “we saw 12 cracks”');
});

test('shows the words by which each article attributes it', () => {
	expect(view.rows.map(({ attribution }) => attribution.words)).toEqual([
		['Mayor Ada Quill', 'said'],
		['the mayor', 'said'],
	]);
});

test('says where an article attributes the words to nobody', () => {
	const [first, ...others] = inventedEvent.articles;
	const unattributed = { ...inventedEvent, articles: [{ ...first!, quotations: [] }, ...others] };
	expect(utteranceView(unattributed, utterance!).rows[0]?.attribution).toEqual({
		sentence: 'attributed to nobody',
		speaker: null,
		words: [],
	});
});

test('links each wording to its place', () => {
	expect(view.rows.map(({ place }) => place.href)).toEqual([
		'/articles/evening-post/#q-7bcdfgh',
		'/articles/river-mail/#q-7bcdfgh',
	]);
});

import { expect, test } from 'vitest';
import { speakerView } from './speaker-view.ts';
import { inventedEvent } from './testing/invented-event.ts';

test('gathers what a speaker said over all events', () => {
	const later = { ...inventedEvent, id: 'orrin-ferry', title: 'The ferry at Orrin' };
	const view = speakerView('ada-quill', [inventedEvent, later]);
	expect(view.summary).toBe('Quoted as saying 2 things');
	expect(view.aliases).toEqual(['Mayor Quill', 'the mayor']);
	expect(view.events.map(({ event }) => event.text)).toEqual([
		'The bridge at Orrin',
		'The ferry at Orrin',
	]);
});

test('counts an utterance that only one article attributes to the speaker', () => {
	const utterances = inventedEvent.utterances.map((one) => ({ ...one, speaker: null }));
	const view = speakerView('ada-quill', [{ ...inventedEvent, utterances }]);
	expect(view.events[0]?.utterances).toHaveLength(1);
});

test('one who is not quoted has the claims that report them', () => {
	const [post, ...others] = inventedEvent.articles;
	const { speaker } = post!.quotations[0]!;
	const said = { ...post!.blocks[1]!, id: 'r1', block: 'p2', cue: null };
	const report = { ...said, polarity: 'said' as const, speaker };
	const articles = [{ ...post!, quotations: [], reports: [report] }, ...others];
	const view = speakerView('ada-quill', [{ ...inventedEvent, articles, utterances: [] }]);
	expect(view.summary).toBe('Not quoted, but reported in 1 claim');
	expect(view.events[0]?.reported.map(({ href }) => href)).toEqual(['/c/3bcdfgh/']);
});

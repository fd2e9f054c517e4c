import { expect, test } from 'vitest';
import { speakerView } from './speaker-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';

test('gathers what a speaker said over all events', () => {
	const later = { ...inventedEvent, id: 'orrin-ferry', title: 'The ferry at Orrin' };
	const view = speakerView('ada-quill', [inventedEvent, later]);
	expect(view.summary).toBe('Quoted as saying 2 things; the wordings of 2 of them conflict');
	expect(speakerView('ada-quill', [inventedEvent]).summary).toBe(
		'Quoted as saying 1 thing, in wordings that conflict',
	);
	expect(view.aliases).toEqual(['Mayor Quill', 'the mayor']);
	expect(view.events.map(({ event }) => event.text)).toEqual([
		'The bridge at Orrin',
		'The ferry at Orrin',
	]);
});

test('counts an utterance that only one article attributes to the speaker', () => {
	const utterances = inventedEvent.utterances.map((one) => ({ ...one, speaker: null }));
	const view = speakerView('ada-quill', [{ ...inventedEvent, utterances }]);
	expect(view.events[0]?.conflicts.sure.map(({ href }) => href)).toEqual(['/q/7bcdfgh/']);
});

test('one who is not quoted has the claims that report them', () => {
	const [post, ...others] = inventedEvent.articles;
	const { speaker } = post!.quotations[0]!;
	const said = { ...post!.blocks[1]!, id: 'r1', block: 'p2', cue: null };
	const report = { ...said, polarity: 'said' as const, speaker };
	const articles = [{ ...post!, quotations: [], reports: [report] }, ...others];
	const view = speakerView('ada-quill', [{ ...inventedEvent, articles, utterances: [] }]);
	expect(view.summary).toBe('Not quoted, but reported in 1 claim');
	expect(view.events[0]?.conflicts.sure.map(({ href }) => href)).toEqual(['/c/3bcdfgh/']);
	expect(view.events[0]?.reported).toEqual([]);
});

test('one who said nothing is not reported', () => {
	const [post, ...others] = inventedEvent.articles;
	const speaker = { ...post!.quotations[0]!.speaker!, rule: 'report: silence', confidence: 0.8 };
	const silence = { ...post!.blocks[0]!, id: 'r1', block: 'p1', cue: null };
	const withheld = [{ ...silence, polarity: 'withheld' as const, speaker }];
	const articles = [{ ...post!, quotations: [], withheld }, ...others];
	const view = speakerView('ada-quill', [{ ...inventedEvent, articles, utterances: [] }]);
	expect(view.summary).toBe('Neither quoted nor reported: would not say, or did not answer');
	expect(view.events[0]!.reported).toEqual([]);
	expect(view.events[0]!.unsaid.map(({ href }) => href)).toEqual(['/c/2bcdfgh/']);
});

test('keeps claims in which they are but probably reported apart', () => {
	const [post, ...others] = inventedEvent.articles;
	const speaker = { ...post!.quotations[0]!.speaker!, confidence: 0.6 };
	const said = { ...post!.blocks[0]!, id: 'r1', block: 'p1', cue: null };
	const report = { ...said, polarity: 'said' as const, speaker };
	const articles = [{ ...post!, reports: [report] }, ...others];
	const [event] = speakerView('ada-quill', [{ ...inventedEvent, articles }]).events;
	expect(event!.reported).toEqual([]);
	expect(event!.perhapsReported.map(({ href }) => href)).toEqual(['/c/2bcdfgh/']);
});

test('puts what is recorded of an occasion first, then what several articles quote, then the rest', () => {
	const [utterance] = inventedEvent.utterances;
	const agreeing = { ...utterance!, agreement: 'reworded' as const };
	const wordings = agreeing.wordings.slice(0, 1);
	const alone = { ...agreeing, wordings, differences: [] };
	const utterances = [
		{ ...alone, id: 'once' },
		{ ...agreeing, id: 'several' },
		{ ...agreeing, id: 'recorded', occasion: { text: 'At the bridge', by: 'Ann Ahl' } },
	];
	const view = speakerView('ada-quill', [{ ...inventedEvent, utterances }]);
	const occasions = view.events[0]!.occasions.map(({ title, href, utterances: said }) => [
		title,
		href,
		...said.map((one) => one.href),
	]);
	expect(occasions).toEqual([
		['At the bridge', null, '/q/recorded/'],
		['Quoted in several articles', null, '/q/several/'],
		['Only in Evening Post: The bridge at Orrin closed.', '/articles/evening-post/', '/q/once/'],
	]);
});

test('lists what a speaker denies in the words of the article that says so, denials first', () => {
	const view = speakerView('ada-quill', [inventedEvent]);
	expect(view.events[0]!.stances.map(({ title, taken }) => [title, taken.length])).toEqual([
		['Denies, as articles tell', 1],
		['Does not confirm, as articles tell', 1],
		['Confirms, as articles tell', 1],
	]);
	const [denied] = view.events[0]!.stances[0]!.taken;
	expect(denied).toMatchObject({
		href: '/c/3bcdfgh/',
		place: { text: 'River Mail, paragraph\u00a02' },
	});
});

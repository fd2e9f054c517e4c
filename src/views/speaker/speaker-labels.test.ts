import { expect, test } from 'vitest';
import { indexEvent } from '../event/event-index.ts';
import { speakerLabels } from './speaker-labels.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const [post, echo, mail] = inventedEvent.articles;

/** The labels of speakers of these names; the n-th is quoted in the n-th article. */
function labels(...names: string[]): string[] {
	const quoted = [post!, mail!, echo!].map((article, at) => ({
		...article,
		quotations: article.quotations.map((quotation) => ({
			...quotation,
			speaker: { ...quotation.speaker!, speaker: `s${at}` },
		})),
	}));
	const speakers = names.map((name, at) => ({ id: `s${at}`, name, aliases: [] }));
	return [...speakerLabels(indexEvent({ ...inventedEvent, articles: quoted, speakers })).values()];
}

test('a name needs nothing more', () => {
	expect(labels('Ada Quill', 'Ben Roe')).toEqual(['Ada Quill', 'Ben Roe']);
});

test('one without a name is told apart by the outlet', () => {
	expect(labels('Ada Quill', 'town clerk')).toEqual(['Ada Quill', 'town clerk, in River Mail']);
});

test('two of one name are told apart, whatever their capitals', () => {
	expect(labels('Experts', 'experts')).toEqual([
		'Experts, in Evening Post',
		'experts, in River Mail',
	]);
});

test('two of one outlet are told apart by the article', () => {
	const outlets = inventedEvent.outlets.map((outlet) => ({ ...outlet, name: 'The Post' }));
	const cast = ['s0', 's1'].map((id) => ({ id, name: 'official', aliases: [] }));
	const articles = [post!, { ...mail!, title: 'Later' }].map((article, at) => ({
		...article,
		quotations: article.quotations.map((quotation) => ({
			...quotation,
			speaker: { ...quotation.speaker!, speaker: `s${at}` },
		})),
	}));
	const event = { ...inventedEvent, articles, outlets, speakers: cast };
	const told = speakerLabels(indexEvent({ ...event, utterances: inventedEvent.utterances }));
	expect([...told.values()]).toEqual([
		'official, in “The bridge at Orrin closed.”',
		'official, in “Later”',
	]);
});

import { expect, test } from 'vitest';
import { homeView } from './home-view.ts';
import { explainerOf } from '../testing/invented-explainer.ts';
import { inventedEvent } from '../testing/invented-event.ts';

test('is the event where there is one, and names its page as the canonical one', () => {
	const home = homeView([inventedEvent]);
	expect([home.kind, home.head.address]).toEqual(['event', '/events/orrin-bridge/']);
});

test('lists the events where there are several', () => {
	const home = homeView([
		inventedEvent,
		{ ...inventedEvent, id: 'orrin-ferry', title: 'The ferry' },
	]);
	expect(home.kind === 'list' && home.events.map(({ event }) => event)).toEqual([
		{ href: '/events/orrin-bridge/', text: 'The bridge at Orrin' },
		{ href: '/events/orrin-ferry/', text: 'The ferry' },
	]);
});

test('tells of each event what it is about, when it was, and whether anything conflicts', () => {
	const [post, ...rest] = inventedEvent.articles;
	const later = { ...rest[1]!, source: { date: '2031-04-07' } };
	const dated = { ...inventedEvent, articles: [later, rest[0]!, post!] };
	const home = homeView([dated, { ...inventedEvent, claims: [], utterances: [] }]);
	expect(home.kind === 'list' && home.events).toMatchObject([
		{
			headline: { text: '“The bridge at Orrin closed.”', language: 'en' },
			days: '5 April 2031 to 7 April 2031',
			conflicts: '2 conflicts',
		},
		{ days: '5 April 2031', conflicts: null },
	]);
});

test('has the newest event first, and above all what is to be read first', () => {
	const on = (id: string, date: string) => ({
		...{ ...inventedEvent, id, title: id },
		articles: inventedEvent.articles.map((article) => ({ ...article, source: { date } })),
	});
	const events = [on('old', '2030-01-02'), on('new', '2031-06-07')];
	const explainer = { ...explainerOf(), event: 'old', lead: true };
	const home = homeView(events, [explainer]);
	if (home.kind !== 'list') throw new Error('no list');
	expect(home.events.map(({ event }) => event.text)).toEqual(['new', 'old']);
	expect(home.lead.map(({ text }) => text)).toEqual([explainer.title]);
	expect(home.events.flatMap(({ explainers }) => explainers)).toEqual([]);
	expect(home.about.href).toBe('/about/');
});

test('is empty where there is none', () => {
	expect(homeView([]).kind).toBe('empty');
});

import { expect, test } from 'vitest';
import { homeView } from './home-view.ts';
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

test('is empty where there is none', () => {
	expect(homeView([]).kind).toBe('empty');
});

import { expect, test } from 'vitest';
import { dataView } from './data-view.ts';
import { inventedEvent } from './testing/invented-event.ts';

const { events, ...common } = dataView([inventedEvent]);

test('every event has its files, claims first', () => {
	const [{ event, files }] = events as [(typeof events)[number]];
	expect(event).toEqual({ href: '/events/orrin-bridge/', text: 'The bridge at Orrin' });
	expect(files[0]).toEqual({ href: '/data/v1/claims/orrin-bridge.json', text: 'Claims' });
	expect(files).toHaveLength(6);
});

test('every article has its text and its annotations', () => {
	expect(events[0]?.articles).toHaveLength(3);
	expect(events[0]?.articles[0]).toMatchObject({
		text: '/data/v1/texts/evening-post.txt',
		annotations: '/data/v1/annotations/evening-post.json',
	});
});

test('an index, the reviews and the schemas are there without any event', () => {
	expect(dataView([])).toEqual({ ...common, events: [] });
	expect(common.schemas.map(({ href }) => href)).toContain('/data/v1/schemas/claims.json');
});

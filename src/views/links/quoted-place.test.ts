import { expect, test } from 'vitest';
import { quotedPlace } from './quoted-place.ts';
import { passageOf } from '../testing/invented-event.ts';

const passage = passageOf('hill-echo', 'A crossing shut at Orrin.');

test('a place is told by its words', () => {
	expect(quotedPlace('/a/#c-2b', { title: 'Orrin', headline: true }, passage)).toBe(
		'/a/#c-2b:~:text=A%20crossing%20shut%20at%20Orrin.',
	);
	expect(quotedPlace('/a/#c-2b', { title: 'Boats carried', headline: false }, passage)).toContain(
		':~:text=',
	);
});

test('but not where a title is made from them', () => {
	const title = 'A crossing shut at Orrin. Boats…';
	expect(quotedPlace('/a/#c-2b', { title, headline: false }, passage)).toBe('/a/#c-2b');
});

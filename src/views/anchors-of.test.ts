import { expect, test } from 'vitest';
import { anchorsOf } from './anchors-of.ts';
import { passageOf } from './testing/invented-event.ts';

test('numbers the passages of one article in the order of its text', () => {
	const passages = [
		passageOf('river-mail', 'cracks'),
		passageOf('river-mail', 'bridge'),
		passageOf('hill-echo', 'Boats'),
	];
	expect(anchorsOf('c-2bcdfgh', passages)).toEqual(['c-2bcdfgh-2', 'c-2bcdfgh', 'c-2bcdfgh']);
});

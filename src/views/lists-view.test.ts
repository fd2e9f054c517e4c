import { expect, test } from 'vitest';
import { listsView } from './lists-view.ts';
import { inventedEvent } from './testing/invented-event.ts';

test('lists each outlet of several events once, by name', () => {
	const lists = listsView([inventedEvent, { ...inventedEvent, id: 'orrin-ferry' }]);
	const outlets = lists.find(({ title }) => title === 'Outlets')?.links.map(({ text }) => text);
	expect(outlets).toEqual(['Evening Post', 'hill-echo.txt', 'River Mail']);
});

test('has no empty lists', () => {
	expect(listsView([])).toEqual([]);
});

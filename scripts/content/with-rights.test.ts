import { expect, test } from 'vitest';
import { builtPlace, contentOf } from '../testing/built-place.ts';
import { withRights } from './with-rights.ts';

test('the settings hold where a record says nothing, or there is none', () => {
	const records = new Map([
		['a.txt', { publisher: 'Pier Post' }],
		['b.txt', { rights: 'full' as const }],
	]);
	expect([...withRights(records, ['a.txt', 'b.txt', 'c.txt'], 'excerpt').values()]).toEqual([
		{ rights: 'excerpt', publisher: 'Pier Post' },
		{ rights: 'full' },
		{ rights: 'excerpt' },
	]);
	expect(withRights(records, ['a.txt', 'b.txt', 'c.txt'], 'full')).toEqual(records);
});

test('where the settings say so, no article is published whole', async () => {
	const place = await builtPlace({ 'content/settings.yaml': 'rights: excerpt\n' });
	const { 'events/harbour.json': event = '' } = await contentOf(place);
	expect(event.match(/"rights": ?"excerpt"/gu)).toHaveLength(2);
});

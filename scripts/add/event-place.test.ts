import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { eventPlace, knownEventPlace, likeAnother } from './event-place.ts';

const foldersOf = (place: string) => ({
	seeds: join(place, 'seeds'),
	content: join(place, 'content'),
});

test('an event has folders for its articles and for what is known of them', async () => {
	const place = await temporaryFolder({ 'seeds/Orrin Bridge/a.txt': 'A.' });
	expect(await eventPlace('Orrin Bridge', foldersOf(place))).toEqual({
		event: 'Orrin Bridge',
		seeds: join(place, 'seeds/Orrin Bridge'),
		content: join(place, 'content'),
		sources: join(place, 'content/sources/Orrin Bridge'),
	});
});

test.each([
	'../elsewhere',
	'/tmp/x',
	'a/b',
	'a\\b',
	'..',
	'.',
	'',
	'.git',
	'Big Event',
	'a\0b',
	'con',
])('“%s” is no name of a new event', async (event) => {
	const place = await temporaryFolder({ 'elsewhere/a.txt': 'A.', 'seeds/.git/a': '' });
	await expect(eventPlace(event, foldersOf(place))).rejects.toThrow(
		'can’t be the name of a new event: it becomes an address. Call it ',
	);
});

test('an event that must be there is none that is not, nor a file', async () => {
	const place = await temporaryFolder({ 'seeds/notes.txt': 'Mine.' });
	await expect(knownEventPlace('notes.txt', foldersOf(place))).rejects.toThrow(
		`There is no event “notes.txt” in ${place}/seeds/. There is none yet: add articles with npx variorum add FILE --event NAME.`,
	);
});

test('a new event that is called nearly like another is asked about', () => {
	expect(likeAnother('quay-wal', ['pier', 'quay-wall'])).toBe(
		'“quay-wal” is a new event, whose name becomes its address for good. Did you mean “quay-wall”? Then delete seeds/quay-wal and content/sources/quay-wal, and add what was in them again.',
	);
	expect(likeAnother('quay-wall', ['quay-wal', 'quay-wall'])).toBeUndefined();
	expect(likeAnother('storm', ['pier', 'quay-wall'])).toBeUndefined();
});

test('no folder of records may be a link', async () => {
	const place = await temporaryFolder({ 'elsewhere/a.yaml': '', 'content/events/x': '' });
	await symlink(join(place, 'elsewhere'), join(place, 'content/sources'));
	await expect(eventPlace('pier', foldersOf(place))).rejects.toThrow(
		'content/sources is a symbolic link. Put a folder in its place: nothing is written elsewhere.',
	);
});

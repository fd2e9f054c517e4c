import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree, temporaryFolder } from '../testing/temporary-folder.ts';
import { swapFolder, undoHalfSwap } from './swap-folder.ts';

const namesIn = (place: string) =>
	[join(place, 'next'), join(place, 'dist'), join(place, 'old')] as const;

test('puts a new folder in the place of the old one', async () => {
	const place = await temporaryFolder({ 'dist/index.html': 'old', 'next/index.html': 'new' });
	await swapFolder(...namesIn(place));
	expect(await readTree(place)).toEqual({ 'dist/index.html': 'new' });
});

test('puts the first folder in its place', async () => {
	const place = await temporaryFolder({ 'next/index.html': 'new' });
	await swapFolder(...namesIn(place));
	expect(await readTree(place)).toEqual({ 'dist/index.html': 'new' });
});

test('puts the old folder back where a swap was interrupted', async () => {
	const place = await temporaryFolder({ 'dist/index.html': 'old', 'next/index.html': 'new' });
	const [, dist, old] = namesIn(place);
	await rename(dist, old);
	await undoHalfSwap(dist, old);
	expect(await readTree(place)).toMatchObject({ 'dist/index.html': 'old' });
});

test('keeps the new folder where only the removal was interrupted', async () => {
	const place = await temporaryFolder({ 'dist/index.html': 'new', 'old/index.html': 'old' });
	const [, dist, old] = namesIn(place);
	await undoHalfSwap(dist, old);
	expect(await readTree(place)).toMatchObject({ 'dist/index.html': 'new' });
});

test('has nothing to undo before the first site', async () => {
	const place = await temporaryFolder();
	const [, dist, old] = namesIn(place);
	await expect(undoHalfSwap(dist, old)).resolves.toBeUndefined();
});

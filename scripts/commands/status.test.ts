import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPlace } from '../testing/built-place.ts';
import { evening, harbourSeeds, morning } from '../testing/harbour-seeds.ts';
import { runVariorum } from '../testing/run-script.ts';
import { readTree, temporaryFolder, writeTree } from '../testing/temporary-folder.ts';

test('tells what is new, changed, gone, stale, and waits for a person; writes nothing', async () => {
	const place = await builtPlace({ 'seeds/harbour/night.txt': 'The pier is closed at night.\n' });
	await rm(join(place, 'seeds/harbour/night.txt'));
	await writeTree(place, {
		'seeds/harbour/morning.txt': morning.replace('40', '41'),
		'seeds/harbour/noon.txt': evening.replace('Monday', 'Tuesday'),
		'seeds/harbour/bad.txt': 'One\0',
		'content/decisions/harbour.yaml':
			'confirm:\n  - id: zzzzzzz\n    words: The pier fell.\n    by: Ann Ahl\n',
		'content/reviews/draft.mdx':
			'---\nclaim: 4q92dsq\nversion: 1\nwords: A.\nrating: supported\nsigned: [{ name: Ann Roe, date: 2025-03-03 }]\ndraft: true\n---\n\nNot yet.\n',
		'content/reviews/done.mdx':
			'---\nclaim: bvyrdvw\nsigned:\n  - name: Ann Roe\n    date: 2025-03-03\n---\n\nDone.\n',
	});
	const before = await readTree(place);
	const { code, out, said } = await runVariorum('status', [], place);
	expect(out).toMatch(
		/^harbour\n(?: {2}\S.*\n)+\ndecisions\n {2}unapplied content\/decisions\/harbour\.yaml:2\n\nreviews\n {2}unsigned {2}content\/reviews\/draft\.mdx\n\n$/u,
	);
	expect(out).toContain(
		'  new       seeds/harbour/noon.txt\n  changed   seeds/harbour/morning.txt\n',
	);
	expect(out).toContain('  gone      seeds/harbour/night.txt\n');
	expect(out).toContain('  refused   seeds/harbour/bad.txt\n');
	expect(out).toMatch(/ {2}stale {5}\d+ files of content\/\n/u);
	expect(out).toMatch(
		/ {2}look at {3}\d+ changes of published words: npx variorum content --plan\n/u,
	);
	expect(said).toContain('See: npx variorum check');
	expect(code).toBe(0);
	expect(await readTree(place)).toEqual(before);
});

test('tells the same to programs', async () => {
	const { out } = await runVariorum('status', ['--json'], await builtPlace());
	expect(JSON.parse(out)).toEqual({
		events: [
			{
				event: 'harbour',
				...{ new: [], changed: [], gone: [], refused: [], stale: [] },
				waiting: {
					changedWords: 0,
					...{ conflictingClaims: 0, conflictingUtterances: 0 },
					unsureGroups: expect.any(Number) as number,
					unequalGroups: expect.any(Number) as number,
					suggestions: expect.any(Number) as number,
				},
			},
		],
		...{ unappliedDecisions: [], unsignedReviews: [] },
		...{ lapsedReviews: [], outdatedExplainers: [] },
		findings: [],
	});
});

test('says that something is wrong where the settings can’t be read', async () => {
	const place = await builtPlace({ 'content/settings.yaml': 'nmae: Pier\n' });
	const { said } = await runVariorum('status', [], place);
	expect(said).toContain('See: npx variorum check');
});

test('says what to run before there is any content', async () => {
	const { out, said } = await runVariorum('status', [], await temporaryFolder(harbourSeeds));
	expect(out).toContain('  new       seeds/harbour/evening.txt\n');
	expect(said).toContain('Bring the content up to date with: npx variorum content');
});

test('says how to add articles where there are none', async () => {
	const { said } = await runVariorum('status', [], await temporaryFolder({ 'seeds/.keep': '' }));
	expect(said).toContain('Add some with: npx variorum add FILE --event NAME');
});

import { expect, test } from 'vitest';
import { contentOf, builtPlace } from '../testing/built-place.ts';
import { morning } from '../testing/harbour-seeds.ts';
import { runVariorum } from '../testing/run-script.ts';
import { writeTree } from '../testing/temporary-folder.ts';

/** A place of which a published figure was edited: 40 planks are 41. */
async function editedPlace(): Promise<string> {
	const place = await builtPlace();
	await writeTree(place, { 'seeds/harbour/morning.txt': morning.replace('40', '41') });
	return place;
}

test('--plan says what a run would do to the ledger, and writes nothing', async () => {
	const place = await editedPlace();
	const before = await contentOf(place);
	const { code, out } = await runVariorum('content', ['--plan'], place);
	expect(out).toMatch(/^harbour: 0 minted, 2 versioned, 0 merged, 0 retired, 0 revived\n/u);
	expect(out).toMatch(
		/version q\/\w{7} “.*” is version 2: “40” became “41” \(figure\) — look at it/u,
	);
	expect(code).toBe(0);
	expect(await contentOf(place)).toEqual(before);
});

test('published words that were edited are told, and written as a new version with the day', async () => {
	const place = await editedPlace();
	const { code, said } = await runVariorum('content', ['--date', '2024-10-23'], place);
	expect(code).toBe(0);
	expect(said).toMatch(
		/seeds\/harbour\/(?:morning|evening)\.txt\n  \d+:\d+ warning \[published-words-changed\] Words of \/[cq]\/\w{7}\/, which is published, were changed: “40” became “41” \(figure\)\./u,
	);
	const ledger = (await contentOf(place))['ledger/harbour.json'];
	expect(ledger).toContain('"until": "2024-10-23"');
});

test('--strict writes nothing of the event, and says why', async () => {
	const place = await editedPlace();
	const before = await contentOf(place);
	const { code, said } = await runVariorum('content', ['--strict'], place);
	expect(code).toBe(1);
	expect(said).toContain('error [published-words-changed]');
	expect(said).toContain(
		'Nothing of harbour was written, as words that are published were changed and --strict was given.',
	);
	expect(await contentOf(place)).toEqual(before);
});

test('a day that is none is wrong usage', async () => {
	const { code, said } = await runVariorum('content', ['--date', '23 Oct'], await builtPlace());
	expect(code).toBe(2);
	expect(said).toContain('Give a day as in 2024-10-23.');
});

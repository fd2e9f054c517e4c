import { expect, test } from 'vitest';
import { temporaryFolder, type Tree } from '../testing/temporary-folder.ts';
import { serialiseLedger } from '../../src/ledger/serialise-ledger.ts';
import { readLedgers } from './ledgers.ts';

const empty = { event: 'harbour', slugs: [], entries: [] };

async function failureOf(text: string): Promise<string> {
	return failureAt({ 'ledger/harbour.json': text });
}

async function failureAt(files: Tree): Promise<string> {
	const content = await temporaryFolder(files);
	const read = readLedgers(content).then(() => 'no failure', String);
	return (await read).replaceAll(content, 'content');
}

test('reads every ledger there is', async () => {
	const content = await temporaryFolder({ 'ledger/harbour.json': serialiseLedger(empty) });
	expect(await readLedgers(content)).toEqual([empty]);
});

test('finds none before the first build', async () => {
	expect(await readLedgers(await temporaryFolder())).toEqual([]);
});

test('stops at a ledger that is cut off', async () => {
	expect(await failureOf('{"event": "harbour", "slugs": [')).toMatchInlineSnapshot(`
		"Failure: The ledger content/ledger/harbour.json is damaged, and nothing was written.
		Unexpected end of JSON input
		It holds every id that was published. Restore it from version control: git checkout -- content/ledger/harbour.json"
	`);
});

test('stops at a ledger that lacks something', async () => {
	expect(await failureOf('{"event": "harbour", "slugs": [], "count": 0}')).toMatchInlineSnapshot(`
		"Failure: The ledger content/ledger/harbour.json is damaged, and nothing was written.
		✖ Invalid input: expected array, received undefined
		  → at entries
		It holds every id that was published. Restore it from version control: git checkout -- content/ledger/harbour.json"
	`);
});

const none = { articles: [], outlets: [], speakers: [], claims: [], utterances: [] };
const published = { ...none, id: 'harbour', claims: [{ id: 'k3m9q2z' }, { id: 'k3m9q2y' }] };

test('stops at a ledger from which entries were taken away', async () => {
	const cut = JSON.stringify({ ...empty, count: 1 });
	expect(await failureOf(cut)).toContain(
		'✖ “count” is 1, and there are 0 slugs and entries: some were taken away or added by hand, or two branches were merged that had both added some. If they were merged, set “count” to 0 and run again.',
	);
});

test('stops where the ledger of a published event is gone', async () => {
	expect(await failureAt({ 'events/harbour.json': JSON.stringify(published) }))
		.toMatchInlineSnapshot(`
		"Failure: There is no ledger content/ledger/harbour.json, and its event is published. Nothing was written.
		It holds every id that was published. Restore it from version control: git checkout -- content/ledger/harbour.json"
	`);
});

test('stops at a ledger that lacks what is published', async () => {
	const slugs = [{ kind: 'event' as const, key: 'harbour', slug: 'harbour' }];
	const files = {
		'events/harbour.json': JSON.stringify(published),
		'ledger/harbour.json': serialiseLedger({ ...empty, slugs }),
	};
	expect(await failureAt(files)).toMatchInlineSnapshot(`
		"Failure: The ledger content/ledger/harbour.json lacks the claim “k3m9q2z” and 1 more, which is published. Nothing was written.
		It holds every id that was published. Restore it from version control: git checkout -- content/ledger/harbour.json"
	`);
});

test('reads the ledger of an event whose file is damaged, as that is written anew', async () => {
	const files = { 'events/harbour.json': '{', 'ledger/harbour.json': serialiseLedger(empty) };
	expect(await readLedgers(await temporaryFolder(files))).toEqual([empty]);
});

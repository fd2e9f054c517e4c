import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readLedgers } from './ledgers.ts';

const empty = { event: 'harbour', slugs: [], entries: [] };

async function failureOf(text: string): Promise<string> {
	const content = await temporaryFolder({ 'ledger/harbour.json': text });
	const read = readLedgers(content).then(() => 'no failure', String);
	return (await read).replaceAll(content, 'content');
}

test('reads every ledger there is', async () => {
	const content = await temporaryFolder({ 'ledger/harbour.json': JSON.stringify(empty) });
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
	expect(await failureOf('{"event": "harbour", "slugs": []}')).toMatchInlineSnapshot(`
		"Failure: The ledger content/ledger/harbour.json is damaged, and nothing was written.
		✖ Invalid input: expected array, received undefined
		  → at entries
		It holds every id that was published. Restore it from version control: git checkout -- content/ledger/harbour.json"
	`);
});

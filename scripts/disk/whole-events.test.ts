import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { assertEventsWhole } from './whole-events.ts';

async function told(text: string): Promise<string> {
	const content = await temporaryFolder({ 'events/harbour.json': text });
	const read = assertEventsWhole(content).then(() => 'whole', String);
	return (await read).replaceAll(content, 'content');
}

test('is content with events that can be read, and with none', async () => {
	await expect(assertEventsWhole('content')).resolves.toBeUndefined();
	await expect(assertEventsWhole(await temporaryFolder())).resolves.toBeUndefined();
});

test('stops at one of another form', async () => {
	expect(await told('{"id": "harbour"}')).toMatchInlineSnapshot(`
		"Failure: content/events/harbour.json is damaged: ✖ Invalid input: expected string, received undefined
		  → at title
		It is made from the articles. Write it again with: npx variorum content"
	`);
});

test('stops at an event that is cut off, as by a full disk', async () => {
	expect(await told('{"id": "harbour", "claims": [')).toMatchInlineSnapshot(`
		"Failure: content/events/harbour.json is damaged: Unexpected end of JSON input
		It is made from the articles. Write it again with: npx variorum content"
	`);
});

test('stops at one that was merged by hand and not mended', async () => {
	expect(await told('<<<<<<< HEAD\n{"id": "harbour"}\n')).toMatchInlineSnapshot(`
		"Failure: content/events/harbour.json is damaged: Unexpected token '<', "<<<<<<< HE"... is not valid JSON
		It is made from the articles. Write it again with: npx variorum content"
	`);
});

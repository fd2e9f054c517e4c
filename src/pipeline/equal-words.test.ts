import { expect, test } from 'vitest';
import { ledgerChanges } from '../ledger/ledger-changes.ts';
import { hasWords, type Ledger } from '../model/ledger.ts';
import { buildEvent, type BuiltEvent } from './build-event.ts';
import { defaultLimits } from './read/limits.ts';

function built(text: string, own: Ledger | null = null): BuiltEvent {
	const files = [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }];
	return buildEvent({
		...{ event: 'arby', files, records: new Map(), limits: defaultLimits },
		ledgers: { own, others: [] },
	});
}

/** The id of a quotation, by its words and who said it. */
function idOf({ ledger }: BuiltEvent, words: string, speaker: string): string | undefined {
	return ledger!.entries
		.filter(hasWords)
		.find((entry) => entry.words === words && entry.speaker === speaker && entry.state === 'live')
		?.id;
}

const head = 'Mayor rejects plan for harbour\n';
const jones = '“No,” said Mayor Peter Jones of the plan.\n';
const smith = '“No,” said Senator Mary Smith of the tax.\n';

test('equal words of another speaker before a quotation do not take its address', () => {
	const before = built(head + jones);
	const after = built(head + smith + jones, before.ledger);
	const id = idOf(before, 'No,', 'peter-jones');
	expect(id).toBeDefined();
	expect(idOf(after, 'No,', 'peter-jones')).toBe(id);
	const other = idOf(after, 'No,', 'mary-smith');
	expect(other).toBeDefined();
	expect(other).not.toBe(id);
});

test.each(['peter-jones', 'mary-smith'])(
	'equal words in another order keep their addresses: %s',
	(speaker) => {
		const before = built(head + jones + smith);
		const after = built(head + smith + jones, before.ledger);
		const id = idOf(before, 'No,', speaker);
		expect(id).toBeDefined();
		expect(idOf(after, 'No,', speaker)).toBe(id);
	},
);

test('words that are given to somebody else are a new version, of which a person is told', () => {
	const said = (by: string) => `${head}“We will never close the harbour,” said ${by} on Monday.\n`;
	const before = built(said('Mayor Peter Jones'));
	const after = built(said('Governor Mary Smith'), before.ledger);
	const changes = ledgerChanges(before.ledger, after.ledger!);
	expect(changes.versioned.filter(({ entry }) => entry.kind === 'utterance')).toMatchObject([
		{ guarded: true, changed: [{ kind: 'attribution', words: ['peter-jones', 'mary-smith'] }] },
	]);
});

test('a heading that is one short quotation is found again', () => {
	const cole = 'Bo Cole told the Post he saw it “come round far too fast and go over”.\n';
	const text = `${head}${cole}‘Far too fast’\n${cole}The line is shut until Friday.\n`;
	const before = built(text);
	const changes = ledgerChanges(before.ledger, built(text, before.ledger).ledger!);
	const anchors = before.ledger!.entries.filter(hasWords).flatMap((entry) => entry.anchors);
	expect(anchors.map(({ exact }) => exact)).toContain('Far too fast');
	expect(changes.lost).toEqual([]);
});

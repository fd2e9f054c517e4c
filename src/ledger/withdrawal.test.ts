import { describe, expect, test } from 'vitest';
import { hasWords, ledgerFile, type Ledger } from '../model/ledger.ts';
import { assertNothingLost } from './assert-nothing-lost.ts';
import { ledgerChanges } from './ledger-changes.ts';
import { publishEvent } from './publish-event.ts';
import { publishWithdrawing } from './publish-withdrawing.ts';
import { serialiseLedger } from './serialise-ledger.ts';
import { analysisOf, type Told } from './testing/analysis-of.ts';
import { standingWords, wordsInPart, wordsThatCameBack } from './withdrawal-findings.ts';

const publish = (claims: readonly (readonly Told[])[], own: Ledger | null = null) =>
	publishEvent(analysisOf({ claims }), { own, others: [] });

const withdraw = (claims: readonly (readonly Told[])[], own: Ledger, ...ids: readonly string[]) =>
	publishWithdrawing(
		analysisOf({ claims }),
		{ own, others: [] },
		ids.map((id) => ({ id, reason: 'A court ordered it.' })),
	).ledger;

const theft = 'Captain Rowe stole the purse of the ferry Halcyon.';
const twice = 'Captain Rowe stole a purse of the ferry Halcyon.';
const said = `A sailor told us that ${theft}`;
const harmless = 'The ferry Halcyon sank off Arby with 120 people on board.';
const cut = 'A sailor told us that […].';

const first = publish([[['a.txt', twice]], [['b.txt', said]], [['a.txt', harmless]]]);
const second = publish(
	[[['a.txt', theft]], [['b.txt', said]], [['a.txt', harmless]]],
	first.ledger,
);
const id = second.analysis.claims[0]!.id;
const after = withdraw([[['b.txt', cut]], [['a.txt', harmless]]], second.ledger, id);

const entryOf = ({ entries }: Ledger, wanted: string) => entries.find((each) => each.id === wanted);

describe('an id that is withdrawn', () => {
	test('keeps its kind, a hash and the reason, and nothing of its words', () => {
		expect(entryOf(after, id)).toEqual({
			id,
			kind: 'claim',
			state: 'withdrawn',
			versions: 2,
			hash: '6d61048e5bdb49e7f4be4a108c9b04985b6be18dc4d3fc675b1c2d0c57f81e37',
			fingerprints: [expect.objectContaining({ words: 9 }), expect.objectContaining({ words: 9 })],
			reason: 'A court ordered it.',
		});
	});

	test('keeps the day of the run, where it is told, for good', () => {
		const claims = [[['b.txt', cut]], [['a.txt', harmless]]] as const;
		const ledgers = { own: second.ledger, others: [], date: '2031-06-07' };
		const withdrawals = [{ id, reason: 'A court ordered it.' }];
		const { ledger } = publishWithdrawing(analysisOf({ claims }), ledgers, withdrawals);
		expect(entryOf(ledger, id)).toMatchObject({ state: 'withdrawn', on: '2031-06-07' });
		expect(entryOf(publish(claims, ledger).ledger, id)).toEqual(entryOf(ledger, id));
	});

	test('is gone from what others said, and from all earlier versions', () => {
		const text = serialiseLedger(after);
		expect(text).not.toMatch(/stole|purse/u);
		expect(text).toContain('A sailor told us that [withdrawn]');
		expect(ledgerFile.parse(JSON.parse(text))).toEqual(after);
	});

	test('leaves every other id as it was', () => {
		expect(after.entries.map((each) => each.id)).toEqual(
			expect.arrayContaining(second.ledger.entries.map((each) => each.id)),
		);
		const other = second.analysis.claims[2]!.id;
		expect(entryOf(after, other)).toMatchObject({ state: 'live', words: harmless, former: [] });
	});

	test('stays so when the decision is gone, and its id goes to nothing else', () => {
		const later = publish([[['b.txt', cut]], [['a.txt', harmless]]], after).ledger;
		expect(later).toEqual(after);
	});

	test('is not taken over by what is left of its sentence', () => {
		const left = withdraw(
			[[['a.txt', 'Captain Rowe […] the purse of the ferry Halcyon.']]],
			second.ledger,
			id,
		);
		expect(entryOf(left, id)).toMatchObject({ state: 'withdrawn' });
	});

	test('is told by a plan as withdrawn, and as nothing else', () => {
		const changes = ledgerChanges(second.ledger, after);
		expect(changes.withdrawn).toMatchObject([{ id }]);
		expect([...changes.retired, ...changes.merged, ...changes.revived]).toEqual([]);
		expect(ledgerChanges(after, after).withdrawn).toEqual([]);
	});
});

test('ids that lead to it and were published for the same words go with it, and still lead there', () => {
	const two = publish([[['a.txt', theft]], [['b.txt', theft]]]);
	const one = publish(
		[
			[
				['a.txt', theft],
				['b.txt', theft],
			],
		],
		two.ledger,
	).ledger;
	const merged = one.entries.filter(hasWords).find(({ state }) => state === 'merged')!;
	const gone = withdraw([[['c.txt', harmless]]], one, merged.into!);
	expect(entryOf(gone, merged.id)).toMatchObject({ state: 'withdrawn', into: merged.into });
	expect(serialiseLedger(gone)).not.toContain('stole');
});

describe('a ledger is refused', () => {
	const refused = (entries: Ledger['entries'], before = second.ledger) =>
		expect(() => {
			assertNothingLost(before, { ...after, entries });
		});

	test.each([
		['withdrawn with the hash of other words', { hash: '0'.repeat(64) }],
		['withdrawn without its versions', { versions: 1 }],
		['withdrawn without a reason', { reason: '' }],
	])('that has an id %s', (_, wrong) => {
		const entries = after.entries.map((each) => (each.id === id ? { ...each, ...wrong } : each));
		refused(entries).toThrow('lacks a version of the claim');
	});

	test('that brings a withdrawn id back', () => {
		refused(second.ledger.entries, after).toThrow('lacks a version of the claim');
	});

	test('that takes out more than the withdrawn words', () => {
		const entries = after.entries.map((each) =>
			hasWords(each)
				? { ...each, former: each.former.map((one) => ({ ...one, words: '[withdrawn]' })) }
				: each,
		);
		refused(entries).toThrow('lacks a version of the claim');
	});
});

describe('an editor is told', () => {
	test('where the words of a withdrawn id still stand', () => {
		const text = `Ferry sinks\n\nNews: captain Rowe stole the purse of the ferry Halcyon!\n`;
		const files = [{ path: 'seeds/event/a.txt', text }];
		const [found, ...others] = standingWords(files, second.ledger, [{ id, reason: 'r' }]);
		expect(others).toEqual([]);
		expect(found).toMatchObject({ file: 'seeds/event/a.txt', line: 3, column: 7, fatal: true });
		expect(found!.message).toBe(
			`These words are to be withdrawn with /c/${id}/, and still stand here. Take them out of this file first: put […] in their place, or cut the sentence. Then run this again. Nothing of this event was written.`,
		);
	});

	test.each([
		theft,
		twice.toUpperCase(),
		`A sailor swore that ${theft.replace(' purse', '\n“purse”')} That is what he said.`,
	])('that words came back, be it within other words: %s', (words) => {
		const text = `News.\n${words}\n`;
		const found = wordsThatCameBack([{ path: 'seeds/other/c.txt', text }], [after], ' None.');
		const column = words.search(/captain/iu) + 1;
		expect(found).toMatchObject([{ line: 2, column, fatal: true }]);
		expect(found[0]!.message).toBe(
			`These words were withdrawn with /c/${id}/ and may not be published again. Take them out of this file: put […] in their place, or cut the sentence. Then run this again. None.`,
		);
	});

	test('of nothing where some of the words stand, or none', () => {
		const text = 'Captain Rowe stole the purse of the ferry.\n';
		expect(wordsThatCameBack([{ path: 'a', text }], [after], '')).toEqual([]);
		expect(wordsThatCameBack([{ path: 'a', text: theft }], [second.ledger], '')).toEqual([]);
	});

	test('of another id that shows a part of the words', () => {
		const part = publish([[['a.txt', theft]], [['b.txt', 'stole the purse of the ferry']]], null);
		const [whole, other] = part.analysis.claims.map((claim) => claim.id);
		const left = withdraw([[['b.txt', 'stole the purse of the ferry']]], part.ledger, whole!);
		expect(
			wordsInPart(part.ledger, left, 'content/decisions/event.yaml').map(({ message }) => message),
		).toEqual([
			`A part of the words that are withdrawn is still shown at /c/${other!}/. If it may not be shown either, withdraw that id too.`,
		]);
	});
});

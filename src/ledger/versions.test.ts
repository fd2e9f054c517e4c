import { expect, test } from 'vitest';
import { hasWords, type Ledger, type LedgerEntry } from '../model/ledger.ts';
import { assertNothingLost } from './assert-nothing-lost.ts';
import { ledgerChanges } from './ledger-changes.ts';
import { ledgerFindings } from './ledger-findings.ts';
import { liveEntry } from './live-entry.ts';
import { placeKey } from './places-now.ts';
import { publishEvent } from './publish-event.ts';
import { analysisOf, type Told } from './testing/analysis-of.ts';

const publish = (claims: readonly (readonly Told[])[], own: Ledger | null = null, date?: string) =>
	publishEvent(analysisOf({ claims }), { own, others: [], date });

const firstOf = ({ entries }: Ledger): LedgerEntry => entries.find(hasWords)!;

const told = 'The ferry Halcyon sank off Arby with 120 people on board.';
const edited = 'The ferry Halcyon sank off Arby with 150 people on board.';
const first = publish([[['a.txt', told]]]);
const second = publish([[['a.txt', edited]]], first.ledger, '2024-10-23');

test('an edit of a figure keeps the id, and the version before with what was changed', () => {
	expect(second.ledger.entries).toMatchObject([
		{
			id: first.analysis.claims[0]!.id,
			state: 'live',
			words: edited,
			former: [
				{
					words: told,
					changed: [{ kind: 'figure', words: ['120', '150'] }],
					until: '2024-10-23',
				},
			],
		},
	]);
});

test('without a date none is written', () => {
	const undated = publish([[['a.txt', edited]]], first.ledger);
	expect(firstOf(undated.ledger).former[0]).not.toHaveProperty('until');
});

test('a change back is a third version', () => {
	const third = publish([[['a.txt', told]]], second.ledger);
	expect(firstOf(third.ledger).former.map(({ words }) => words)).toEqual([told, edited]);
});

test('marks and spaces make no version', () => {
	const quoted = publish([[['a.txt', '“We’ll sail,” she said.']]]);
	const straight = publish([[['a.txt', '"We\'ll  sail," she said.']]], quoted.ledger);
	expect(straight.ledger.entries[0]).toMatchObject({
		former: [],
		id: quoted.ledger.entries[0]!.id,
	});
});

test('a statement stays while its words stand, though another telling comes first', () => {
	const grown = publish(
		[
			[
				['0.txt', 'A ferry went down.'],
				['a.txt', told],
			],
		],
		first.ledger,
	);
	expect(grown.analysis.claims[0]!.statement).toBe(told);
	expect(firstOf(grown.ledger).former).toEqual([]);
});

test('an id does not pass to another sentence that takes the place of its own', () => {
	const other = publish(
		[[['a.txt', 'Bakers in Dunmore sold more bread than ever.']]],
		first.ledger,
	);
	expect(other.ledger.entries.map(({ state }) => state).sort()).toEqual(['live', 'retired']);
});

test('a person is asked to look where a guarded word was changed', () => {
	const changes = ledgerChanges(first.ledger, second.ledger);
	expect(changes.versioned).toMatchObject([{ number: 2, guarded: true }]);
	const texts = new Map([['a.txt', `Ferry sinks\n${edited}\n`]]);
	const findings = ledgerFindings(changes, { event: 'arby', texts, ledger: second.ledger });
	expect(findings.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([
		`seeds/arby/a.txt:2 Words of /c/${second.analysis.claims[0]!.id}/, which is published, were changed: “120” became “150” (figure). It is version 2 now, and the version before keeps its page. Check that it still is the same claim.`,
	]);
});

test('a person is asked to look where words of one article are gone', () => {
	const two = publish([
		[
			['a.txt', told],
			['b.txt', 'A ferry went down off Arby.'],
		],
	]);
	const one = publish([[['a.txt', told]]], two.ledger);
	const changes = ledgerChanges(two.ledger, one.ledger);
	const texts = new Map([['b.txt', 'Nothing of the kind.']]);
	const [found] = ledgerFindings(changes, { event: 'arby', texts, ledger: two.ledger });
	expect(found!.file).toBe('seeds/arby/b.txt');
	expect(found!.reason).toContain('The address goes on with its other places.');
});

test('another word is a version that nobody need look at', () => {
	const words = 'The ferry Halcyon sank off Arby with 120 people aboard it.';
	const changes = ledgerChanges(first.ledger, publish([[['a.txt', words]]], first.ledger).ledger);
	expect(changes.versioned).toMatchObject([{ guarded: false }]);
});

test('a ledger in which a former version was altered is refused', () => {
	const entry = firstOf(second.ledger);
	const altered = { ...entry, former: [{ ...entry.former[0]!, words: 'Nothing sank.' }] };
	expect(() => {
		assertNothingLost(second.ledger, { ...second.ledger, entries: [altered] });
	}).toThrow('lacks a version of the claim');
});

test('a ledger in which words were changed without a new version is refused', () => {
	const entry = firstOf(second.ledger);
	expect(() => {
		assertNothingLost(second.ledger, { ...second.ledger, entries: [{ ...entry, words: told }] });
	}).toThrow('lacks a version of the claim');
});

const revenue = (year: number, millions: number): Told => [
	'a.txt',
	`In ${year} revenue at the ferry company Halcyon rose to ${millions} million pounds.`,
];

test('an id of words that are gone does not lead to words that merely look like them', () => {
	const both = publish([[revenue(2022, 12)], [revenue(2023, 15)]]);
	const [cut, kept] = both.analysis.claims.map(({ id }) => id);
	const one = publish([[revenue(2023, 15)]], both.ledger);
	expect(one.ledger.entries.find(({ id }) => id === cut)).toMatchObject({ state: 'retired' });
	expect(one.analysis.claims[0]!.id).toBe(kept);
});

test('who said it is not forgotten where nobody is named for a while', () => {
	const by = (speaker: string | null, before?: LedgerEntry) =>
		liveEntry(
			{
				...{ kind: 'utterance', provisional: 'u1', words: 'We shall rebuild it.', speaker },
				anchors: [
					{ article: 'a', exact: 'We shall rebuild it.', occurrence: 1, prefix: '', suffix: '' },
				],
			},
			'2bcdfgh',
			{ before, placeNow: (entry, anchor) => placeKey(entry.kind, anchor), date: undefined },
		);
	const third = by('bo-lind', by(null, by('ann-roe')));
	expect(third.former).toMatchObject([
		{ speaker: 'ann-roe', changed: [{ kind: 'attribution', words: ['ann-roe', 'bo-lind'] }] },
	]);
});

test('an address that leads to another one leads there for good', () => {
	const three = publish([[revenue(2022, 12)], [revenue(2023, 15)], [revenue(2024, 19)]]);
	const [first, second] = three.analysis.claims.map(({ id }) => id);
	const joined = publish(
		[[revenue(2023, 15), revenue(2022, 12)], [revenue(2024, 19)]],
		three.ledger,
	);
	const led = joined.ledger.entries.find(({ state }) => state === 'merged')!;
	expect([first, second]).toContain(led.into);
	const gone = publish([[revenue(2024, 19)]], joined.ledger);
	expect(gone.ledger.entries.find(({ id }) => id === led.id)).toEqual(led);
});

test('a person is told of every address that is merged', () => {
	const two = publish([[revenue(2022, 12)], [revenue(2023, 15)]]);
	const one = publish([[revenue(2022, 12), revenue(2023, 15)]], two.ledger);
	const changes = ledgerChanges(two.ledger, one.ledger);
	const texts = new Map([['a.txt', '']]);
	const findings = ledgerFindings(changes, { event: 'arby', texts, ledger: one.ledger });
	expect(findings.map(({ ruleId }) => ruleId)).toContain('published-words-merged');
});

test('a lost place is told though another place has a harmless new version', () => {
	const two = publish([
		[
			['a.txt', 'The old bridge at Orrin fell on Monday.'],
			['b.txt', 'Some 12 people died as the bridge fell.'],
		],
	]);
	const edited = publish(
		[
			[['a.txt', 'The ancient bridge at Orrin fell on Monday.']],
			[['b.txt', 'Nobody saw it, although many were near.']],
		],
		two.ledger,
	);
	const changes = ledgerChanges(two.ledger, edited.ledger);
	expect(changes.lost.map(({ anchor }) => anchor.article)).toContain('b');
});

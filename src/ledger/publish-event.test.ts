import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FormerText } from '../model/ledger-version.ts';
import { hasWords, ledger as ledgerSchema, type Ledger } from '../model/ledger.ts';
import { permanentId } from '../model/permanent-id.ts';
import { assertNothingLost } from './assert-nothing-lost.ts';
import { publishEvent } from './publish-event.ts';
import { serialiseLedger } from './serialise-ledger.ts';
import { analysisOf, type Told } from './testing/analysis-of.ts';

const [a1, a2, b1, b2]: readonly Told[] = [
	['a.txt', 'The ferry sank.'],
	['a.txt', 'Bread is dear.'],
	['b.txt', 'The ferry went down.'],
	['b.txt', 'Prices of bread rose.'],
] as const;

const publish = (claims: readonly (readonly Told[])[], own: Ledger | null = null) =>
	publishEvent(analysisOf({ claims }), { own, others: [] });
const idsOf = (published: ReturnType<typeof publish>) =>
	published.analysis.claims.map(({ id }) => id);
const entry = ({ entries }: Ledger, id: string) =>
	entries.filter(hasWords).find((each) => each.id === id);

test('ids are permanent, and the ledger is one that can be read again', () => {
	const { analysis, ledger } = publish([[a1, b1], [a2]]);
	expect(ledgerSchema.parse(ledger)).toEqual(ledger);
	for (const { id } of analysis.claims) expect(permanentId.parse(id)).toHaveLength(7);
	expect(analysis.claims[0]!.tellings.map(({ article }) => article)).toEqual(['a', 'b']);
});

test('a second run changes nothing', () => {
	const first = publish([[a1, b1], [a2]]);
	const second = publish([[a1, b1], [a2]], first.ledger);
	expect(second).toEqual(first);
	expect(serialiseLedger(second.ledger)).toBe(serialiseLedger(first.ledger));
});

test('an id never passes to other words that merely hold its own', () => {
	const first = publish([[['a.txt', 'no']]]);
	const { analysis, ledger } = publish([[['a.txt', 'We know nothing of the plan.']]], first.ledger);
	expect(analysis.claims[0]!.id).not.toBe(idsOf(first)[0]);
	expect(entry(ledger, idsOf(first)[0]!)).toMatchObject({ state: 'retired' });
});

test('an id goes on with the greater part of a sentence that is cut in two', () => {
	const first = publish([[['a.txt', 'The ferry sank in the night and nobody was hurt.']]]);
	const parts = publish([[['a.txt', 'The ferry sank in the night']]], first.ledger);
	expect(idsOf(parts)).toEqual(idsOf(first));
});

test('a claim keeps its id when a telling joins it', () => {
	const first = publish([[a1]]);
	expect(idsOf(publish([[b1, a1]], first.ledger))).toEqual(idsOf(first));
});

test('two claims that become one: the larger goes on, the other is merged into it', () => {
	const first = publish([[a1, b1], [a2]]);
	const [larger, smaller] = idsOf(first);
	const { ledger } = publish([[a1, a2, b1]], first.ledger);
	expect(entry(ledger, larger!)).toMatchObject({ state: 'live' });
	expect(entry(ledger, smaller!)).toMatchObject({ state: 'merged', into: larger });
});

test('a claim that falls apart keeps its id where its first telling is', () => {
	const first = publish([[a1, b1]]);
	const parts = publish([[b1], [a1]], first.ledger);
	expect(idsOf(parts)[1]).toBe(idsOf(first)[0]);
	expect(idsOf(parts)[0]).not.toBe(idsOf(first)[0]);
	expect(entry(parts.ledger, idsOf(first)[0]!)!.split).toEqual([idsOf(parts)[0]]);
	expect(publish([[b1], [a1]], parts.ledger)).toEqual(parts);
});

test('words that are gone retire their id, and revive it when they come back', () => {
	const first = publish([[a1], [a2]]);
	const gone = publish([[a1]], first.ledger);
	expect(entry(gone.ledger, idsOf(first)[1]!)).toMatchObject({ state: 'retired' });
	const back = publish([[a1], [a2]], gone.ledger);
	expect(idsOf(back)).toEqual(idsOf(first));
	expect(back.ledger).toEqual(first.ledger);
});

test('a merged claim gets its id back when it stands apart again', () => {
	const first = publish([[a1, b1], [a2]]);
	const merged = publish([[a1, a2, b1]], first.ledger);
	expect(publish([[a1, b1], [a2]], merged.ledger)).toEqual(first);
});

test('where ids clash, a salt gives the next one', () => {
	const byte = (text: string) =>
		Uint8Array.of(text.length % 7 === 0 ? 7 : Number(/(\d+)\]$/.exec(text)![1]) % 256);
	const analysis = analysisOf({ claims: [[a1], [a2], [b1], [b2]] });
	const { ledger } = publishEvent(analysis, { own: null, others: [] }, byte);
	const other = publishEvent({ ...analysis, id: 'other' }, { own: null, others: [ledger] }, byte);
	const ids = [...ledger.entries, ...other.ledger.entries].map(({ id }) => id);
	expect(new Set(ids).size).toBe(8);
});

test('a ledger that lost an id or an address is refused', () => {
	const { ledger } = publish([[a1]]);
	expect(() => {
		assertNothingLost(ledger, { ...ledger, entries: [] });
	}).toThrow(/^The new ledger of the event “event” lacks the claim “\w{7}”, which is published\./u);
	expect(() => {
		assertNothingLost(ledger, { ...ledger, slugs: [] });
	}).toThrow('lacks the address “a” of the article “a.txt”');
});

test('what a ledger knows of earlier texts is kept, and only emptied', () => {
	const { ledger } = publish([[a1]]);
	const knowing = (former: readonly FormerText[]) => ({
		...ledger,
		slugs: ledger.slugs.map((row) => ({ ...row, former: [...former] })),
	});
	const kept = knowing([{ sha256: 'a' }]);
	expect(publish([[a1]], kept).ledger.slugs).toEqual(kept.slugs);
	const [text, emptied] = [{ sha256: 'a' }, { sha256: 'a', emptied: true as const }];
	for (const now of [[], [{ sha256: 'b' }]]) {
		expect(() => {
			assertNothingLost(knowing([text]), knowing(now));
		}).toThrow('lacks an earlier text of the article “a.txt”');
	}
	expect(() => {
		assertNothingLost(knowing([emptied]), knowing([text]));
	}).toThrow('lacks an earlier text of the article “a.txt”');
	assertNothingLost(knowing([text]), knowing([emptied, text]));
});

const places = ['a', 'b', 'c'].flatMap((file) =>
	['one', 'two', 'three', 'four'].map((word): Told => [`${file}.txt`, `${file} ${word}`]),
);
/** Twelve places, put into at most four groups at random. */
const grouping = fc
	.array(fc.nat(3), { minLength: places.length, maxLength: places.length })
	.map((labels) => [...Map.groupBy(places, (place) => labels[places.indexOf(place)]!).values()]);
const without = (file: string, groups: readonly (readonly Told[])[]) =>
	groups.map((group) => group.filter(([name]) => name !== file)).filter(({ length }) => length > 0);

test('adding an article never renames a claim', () => {
	fc.assert(
		fc.property(grouping, fc.constantFrom('a.txt', 'b.txt', 'c.txt'), (groups, added) => {
			const before = publish(without(added, groups));
			const after = publish(groups, before.ledger);
			const oldId = new Map(before.analysis.claims.map(({ id, statement }) => [statement, id]));
			for (const [at, group] of groups.entries()) {
				const kept = group.filter(([file]) => file !== added);
				if (kept[0]) expect(after.analysis.claims[at]!.id).toBe(oldId.get(kept[0][1]));
			}
		}),
		{ seed: 17 },
	);
});

test('however claims are regrouped, every id ever published resolves to a live one or is retired', () => {
	fc.assert(
		fc.property(fc.array(grouping, { minLength: 2, maxLength: 5 }), (runs) => {
			let own: Ledger | null = null;
			for (const groups of runs) own = publish(groups, own).ledger;
			for (const { id } of own!.entries) {
				let at = entry(own!, id)!;
				for (let hops = 0; at.state === 'merged'; hops++) {
					expect(hops).toBeLessThan(own!.entries.length);
					at = entry(own!, at.into!)!;
				}
				expect(at.state).toBe('live');
			}
		}),
		{ seed: 23 },
	);
});

test('the order of claims decides nothing', () => {
	fc.assert(
		fc.property(grouping, grouping, (first, second) => {
			const { ledger } = publish(first);
			const forwards = publish(second, ledger).ledger;
			expect(publish(second.toReversed(), ledger).ledger).toEqual(forwards);
		}),
		{ seed: 29 },
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decisions } from '../model/decisions.ts';
import { hasWords, type LedgerEntry } from '../model/ledger.ts';
import { built, decided, storm, type DecidedEvent } from './testing/decided-event.ts';
import { first } from './testing/storm-groups.ts';

const by = fc.constantFrom('Ann Ahl', 'Bo Berg');

/** Decisions on ids that there are, in words that are theirs, save now and then. */
function randomDecisions({ ledger }: DecidedEvent): fc.Arbitrary<Partial<Decisions>> {
	const entries = ledger.entries.filter(hasWords);
	const entry = fc.constantFrom(...entries);
	const words = (each: LedgerEntry) =>
		fc.oneof({ weight: 8, arbitrary: fc.constant(each.words) }, fc.constant('Other words.'));
	const one = entry.chain((each) =>
		fc.record({ id: fc.constant(each.id), words: words(each), by }),
	);
	const quoted = entries
		.filter(({ kind }) => kind === 'utterance')
		.flatMap(({ anchors }) => anchors);
	const attribute = fc.constantFrom(...quoted).chain(({ article, exact: words }) =>
		fc.record({
			...{ article: fc.constant(article), words: fc.constant(words), by },
			name: fc.constantFrom('Ada Quill', 'Joan Aldous', null),
		}),
	);
	const exact = fc.constantFrom(
		...entries.flatMap(({ anchors }) => anchors.map((each) => each.exact)),
	);
	const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 });
	const groups = (most: number) =>
		fc
			.uniqueArray(entry, { minLength: 2, maxLength: most, selector: ({ id }) => id })
			.chain((all) =>
				fc.record({
					ids: fc.constant(all.map(({ id }) => id)),
					words: fc.tuple(...all.map(words)),
					by,
				}),
			);
	const and = <T extends object>(more: fc.Arbitrary<T>) =>
		fc.tuple(one, more).map(([each, other]) => ({ ...each, ...other }));
	return fc.record({
		confirm: some(one),
		merge: some(groups(3)),
		distinct: some(groups(2)),
		split: some(and(fc.record({ apart: fc.uniqueArray(exact, { minLength: 1, maxLength: 3 }) }))),
		exclude: some(and(fc.constant({ reason: 'A caption.' }))),
		attribute: some(attribute),
		statement: some(and(fc.constant({ statement: 'A storm shut the pier.' }))),
		harmless: some(and(fc.constant({ between: ['40 planks', '45 planks'] as [string, string] }))),
	});
}

/** Where the address of an id leads in the end. */
function end({ ledger }: DecidedEvent, id: string): LedgerEntry | undefined {
	const entry = ledger.entries.filter(hasWords).find((each) => each.id === id);
	return entry?.into === undefined ? entry : end({ ledger } as DecidedEvent, entry.into);
}

test(
	'whatever is decided, no id is lost, and a second run changes nothing',
	{ timeout: 120_000 },
	() => {
		const laws = fc.property(randomDecisions(first), (decisions) => {
			const after = decided(decisions, first);
			for (const { id, kind } of first.ledger.entries) {
				expect(end(after, id)?.kind, id).toBe(kind);
				expect(end(after, id)?.state, id).not.toBe('retired');
			}
			const shown = [...after.analysis.claims, ...after.analysis.utterances]
				.map(({ id }) => id)
				.sort();
			const live = after.ledger.entries.filter(({ state }) => state === 'live').map(({ id }) => id);
			expect(shown).toEqual(live.sort());
		});
		fc.assert(laws, { seed: 20_241_022, numRuns: 40 });
	},
);

test('whatever was decided, it can be taken back', { timeout: 120_000 }, () => {
	const statements = ({ analysis }: DecidedEvent) =>
		analysis.claims.map(({ id, tellings }) => [id, tellings.map(({ exact }) => exact)]);
	const laws = fc.property(randomDecisions(first), (decisions) => {
		// by who said them the program too may take two for one, and what is published as one stays one
		const others = { ...decisions, merge: [], split: [], attribute: [] };
		const after = built(storm, built(storm, decided(others, first).ledger).ledger);
		expect(statements(after)).toEqual(statements(first));
	});
	fc.assert(laws, { seed: 7, numRuns: 8 });
});

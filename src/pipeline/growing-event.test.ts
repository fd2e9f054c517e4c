import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { SourceFile } from '../model/source-document.ts';
import { analyseEvent } from './analyse-event.ts';
import { buildEvent } from './build-event.ts';
import { defaultLimits } from './read/limits.ts';

const folder = new URL('../../seeds/south-korea-arms-ukraine/', import.meta.url);
const samples = readdirSync(folder).map((file) => ({
	file,
	bytes: readFileSync(new URL(file, folder)),
}));

const inputOf = (files: readonly SourceFile[]) => ({
	...{ event: 'samples', files, records: new Map(), limits: defaultLimits },
});

/** Some of the samples, and one more that comes later. */
const growing = fc
	.shuffledSubarray(samples, { minLength: 2 })
	.map((files) => ({ before: files.slice(1), added: files[0]! }));

test('an article more renames no claim and no utterance', () => {
	fc.assert(
		fc.property(growing, ({ before, added }) => {
			const first = buildEvent({ ...inputOf(before), ledgers: { own: null, others: [] } });
			const grown = { ...inputOf([...before, added]), ledgers: { own: first.ledger, others: [] } };
			const { ledger } = buildEvent(grown);
			const kept = new Map(ledger!.entries.map((entry) => [entry.id, entry]));
			for (const { id } of first.ledger!.entries) {
				expect(['live', 'merged']).toContain(kept.get(id)?.state);
			}
		}),
		{ numRuns: 6, seed: 5 },
	);
});

test('an article more changes only utterances that it belongs to, or takes a wording of', () => {
	fc.assert(
		fc.property(growing, ({ before, added }) => {
			const old = utterancesIn(analyseEvent(inputOf(before)).analysis);
			const grown = utterancesIn(analyseEvent(inputOf([...before, added])).analysis);
			const untouched = grown.filter(
				(places) => !places.some((place) => place.startsWith(added.file)),
			);
			const touched = new Set(grown.filter((places) => !untouched.includes(places)).flat());
			for (const places of old.filter((each) => !each.some((place) => touched.has(place)))) {
				expect(untouched).toContainEqual(places);
			}
		}),
		{ numRuns: 8, seed: 7 },
	);
});

function utterancesIn({ utterances }: EventAnalysis): string[][] {
	return utterances.map(({ wordings }) =>
		wordings.map(({ article, start }) => `${article} ${start}`),
	);
}

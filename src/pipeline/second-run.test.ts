import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ledger } from '../model/ledger.ts';
import type { SourceFile } from '../model/source-document.ts';
import { buildEvent } from './build-event.ts';
import { defaultLimits } from './read/limits.ts';

const folder = new URL('../evaluation/fixtures/open/', import.meta.url);
const events = readdirSync(folder);

function textsOf(event: string): SourceFile[] {
	const texts = new URL(`${event}/texts/`, folder);
	return readdirSync(texts).map((file) => ({ file, bytes: readFileSync(new URL(file, texts)) }));
}

function built(files: readonly SourceFile[], own: Ledger | null = null) {
	const input = { event: 'event', files, records: new Map(), limits: defaultLimits };
	return buildEvent({ ...input, ledgers: { own, others: [] } });
}

function expectSettled(files: readonly SourceFile[]): void {
	const first = built(files);
	expect(Object.fromEntries(built(files, first.ledger).files)).toEqual(
		Object.fromEntries(first.files),
	);
}

test.each(events)('a second run writes of %s what the first wrote', (event) => {
	expectSettled(textsOf(event));
});

test('a second run writes of some articles of an event what the first wrote', () => {
	const some = fc
		.constantFrom(...events)
		.chain((event) => fc.shuffledSubarray(textsOf(event), { minLength: 2 }));
	fc.assert(fc.property(some, expectSettled), { numRuns: 10, seed: 3 });
});

test('a passage that does not fit a group, but a part that it is cut into, is in that part at once', () => {
	expectSettled(textsOf('border-drone').filter(({ file }) => !file.startsWith('04')));
});

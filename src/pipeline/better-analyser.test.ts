import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import type { Block } from '../model/block.ts';
import { thresholds } from './align/linkage/thresholds.ts';
import { editable } from './testing/edited-event.ts';
import { outcomesOf } from './testing/edit-outcomes.ts';
import { published } from './testing/permalink-law.ts';

const folder = new URL('../../seeds/south-korea-arms-ukraine/', import.meta.url);
const samples = editable(
	new Map(readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')])),
);
const before = published(samples);

afterEach(() => {
	vi.resetModules();
	vi.doUnmock('./align/linkage/thresholds.ts');
	vi.doUnmock('./segment/sentences-of.ts');
	vi.doUnmock('./detect/reports/reports.ts');
	vi.doUnmock('./detect/names/places.ts');
});

/** What becomes of the ids when an analyser that has changed reads the same texts. */
async function outcomes() {
	vi.resetModules();
	const changed = await import('./testing/permalink-law.ts');
	return outcomesOf(before, changed.published(samples, before.ledger));
}

const scaled = (factor: number) => ({
	thresholds: Object.fromEntries(
		Object.entries(thresholds).map(([name, value]) => [name, value * factor]),
	),
});

test.each([0.9, 1.1])('thresholds times %d lead no id astray', async (factor) => {
	vi.doMock('./align/linkage/thresholds.ts', () => scaled(factor));
	const { wrong, kept } = await outcomes();
	expect(wrong).toEqual([]);
	expect(kept).toBeGreaterThan(50);
});

test('another sentence splitter leads no id astray', async () => {
	const splitter = new Intl.Segmenter('en', { granularity: 'sentence' });
	vi.doMock('./segment/sentences-of.ts', () => ({
		sentencesOf: (text: string, { id, start, end }: Block) =>
			Array.from(splitter.segment(text.slice(start, end)), ({ segment, index }) => ({
				block: id,
				start: start + index,
				end: start + index + segment.trimEnd().length,
			})).filter((sentence) => sentence.start < sentence.end),
	}));
	const { wrong, kept } = await outcomes();
	expect(wrong).toEqual([]);
	expect(kept).toBeGreaterThan(50);
});

test('without reports no id goes astray', async () => {
	vi.doMock('./detect/reports/reports.ts', () => ({ reportsIn: () => [] }));
	expect((await outcomes()).wrong).toEqual([]);
});

test('without places no id goes astray', async () => {
	vi.doMock('./detect/names/places.ts', () => ({ placesIn: () => [] }));
	expect((await outcomes()).wrong).toEqual([]);
});

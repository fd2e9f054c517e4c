import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chances } from './testing/chances.ts';
import { editable } from './testing/edited-event.ts';
import { outcomesOf } from './testing/edit-outcomes.ts';
import { guardedEdits } from './testing/guarded-edits.ts';
import { editedOutcomes, published, silentEdits } from './testing/permalink-law.ts';
import { edits } from './testing/random-edits.ts';

const folder = new URL('../../seeds/south-korea-arms-ukraine/', import.meta.url);
const samples = editable(
	new Map(readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')])),
);
const before = published(samples);

// More edits are counted by `npm run permalinks`.
test('whatever is edited, no id points at something else, and every id resolves', () => {
	const chance = chances(7);
	for (let run = 0; run < 8; run++) {
		expect(editedOutcomes(before, chance, { count: 20 }).wrong).toEqual([]);
	}
});

test('an article taken out or put in leaves no id pointing at something else', () => {
	for (const file of samples.keys()) {
		const fewer = new Map([...samples].filter(([name]) => name !== file));
		expect(outcomesOf(before, published(fewer, before.ledger)).wrong).toEqual([]);
		const grown = published(fewer);
		expect(outcomesOf(grown, published(samples, grown.ledger)).wrong).toEqual([]);
	}
});

test('marks and spaces make no version and no new id', () => {
	const only = edits.filter(({ name }) => /^(?:straight marks|white space)$/u.test(name));
	const outcomes = editedOutcomes(before, chances(3), { count: 60, only });
	expect(outcomes).toMatchObject({ versioned: 0, merged: 0, tombstoned: 0, wrong: [] });
});

test('no edit of a digit, a negation, a name or a modal is silent', () => {
	const chance = chances(11);
	for (let run = 0; run < 4; run++) {
		const { edits: made, silent } = silentEdits(before, chance, { count: 20, only: guardedEdits });
		expect(made).toBeGreaterThan(3);
		expect(silent).toEqual([]);
	}
});

test('where words stay, nearly all ids go on as they were', () => {
	const only = edits.filter(({ harmless }) => harmless);
	const chance = chances(5);
	const runs = Array.from({ length: 6 }, () => editedOutcomes(before, chance, { count: 5, only }));
	const sum = (key: 'harmless' | 'harmlessKept') => runs.reduce((all, run) => all + run[key], 0);
	expect(sum('harmlessKept') / sum('harmless')).toBeGreaterThan(0.9);
});

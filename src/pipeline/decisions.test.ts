import { expect, test } from 'vitest';
import { built, decided, entryWith, on, reasons, storm } from './testing/decided-event.ts';
import {
	claim,
	doubt,
	dream,
	entry,
	ferries,
	fewerPlanks,
	first,
	pier,
	planks,
	utterance,
} from './testing/storm-groups.ts';

/** The event before one of its articles was added. */
const fewer = Object.fromEntries(Object.entries(storm).filter(([file]) => file !== 'morning.txt'));

test('without decisions all is as it was', () => {
	expect(built(storm, first.ledger, {}).files).toEqual(first.files);
});

test('confirm: a group says who confirmed it', () => {
	const after = decided({ confirm: [on(ferries)] });
	expect(after.unfit).toEqual([]);
	expect(claim(after, ferries.id)?.confirmed).toEqual({ by: 'Ann Ahl', since: [] });
	expect(claim(after, pier.id)?.confirmed).toBeUndefined();
});

test('merge: two claims are one under the first id, and the other leads there', () => {
	const ids = [ferries.id, doubt.id];
	const merge = [{ ids, words: [ferries.words, doubt.words], by: 'Ann Ahl' }];
	const after = decided({ merge });
	expect(after.unfit).toEqual([]);
	expect(entry(after, doubt.id)).toMatchObject({ state: 'merged', into: ferries.id });
	expect(claim(after, ferries.id)).toMatchObject({
		statement: ferries.words,
		confirmed: { by: 'Ann Ahl', since: [] },
	});
	expect(claim(after, ferries.id)?.tellings.map(({ exact }) => exact)).toContain(doubt.words);
});

test('merge: the first id stays though the other has more places', () => {
	const ids = [doubt.id, pier.id];
	const after = decided({ merge: [{ ids, words: [doubt.words, pier.words], by: 'Ann Ahl' }] });
	expect(entry(after, pier.id)).toMatchObject({ state: 'merged', into: doubt.id });
	expect(claim(after, doubt.id)?.statement).toBe(doubt.words);
});

test('merge: a merge that is taken back gives the other its page again', () => {
	const ids = [planks.id, dream.id];
	const merged = decided({ merge: [{ ids, words: [planks.words, dream.words], by: 'Ann Ahl' }] });
	expect(utterance(merged, planks.id)?.wordings).toHaveLength(3);
	const split = [{ ...on(planks), apart: [dream.words] }];
	const after = decided({ split }, merged);
	expect(after.unfit).toEqual([]);
	expect(entry(after, dream.id)).toMatchObject({ state: 'live' });
	expect(utterance(after, dream.id)?.wordings).toHaveLength(1);
});

test('split: tellings leave a claim, which keeps its id', () => {
	const after = decided({ split: [{ ...on(pier), apart: [fewerPlanks] }] });
	expect(after.unfit).toEqual([]);
	const left = claim(after, pier.id)!.tellings.map(({ exact }) => exact);
	expect(left).toContain('after a storm tore away 45 planks.');
	expect(left).not.toContain(fewerPlanks);
	const own = after.analysis.claims.find(({ tellings }) => tellings[0]?.exact === fewerPlanks);
	expect(own?.tellings).toHaveLength(1);
});

test('split: a claim keeps its id though most of its places leave it', () => {
	const most = pier.anchors.map(({ exact }) => exact).filter((exact) => exact !== pier.words);
	const after = decided({ split: [{ ...on(pier), apart: [...new Set(most)] }] });
	expect(after.unfit).toEqual([]);
	expect(claim(after, pier.id)?.tellings.map(({ exact }) => exact)).toEqual([pier.words]);
});

test('split: one wording of an utterance becomes an utterance of its own', () => {
	const apart = ['we will have replaced every plank by Friday'];
	const after = decided({ split: [{ ...on(planks), apart }] });
	expect(after.unfit).toEqual([]);
	expect(utterance(after, planks.id)?.wordings.map(({ article }) => article)).toEqual(['evening']);
	expect(after.analysis.utterances).toHaveLength(first.analysis.utterances.length + 1);
});

test('exclude: it is in no list, and the ledger keeps who said so and why', () => {
	const exclude = [
		{ ...on(ferries), reason: 'A caption.' },
		{ ...on(dream), reason: 'A song.' },
	];
	const after = decided({ exclude });
	expect(after.unfit).toEqual([]);
	expect(claim(after, ferries.id)).toBeUndefined();
	expect(utterance(after, dream.id)).toBeUndefined();
	expect(JSON.stringify(after.analysis)).not.toContain(ferries.id);
	expect(entry(after, ferries.id)).toMatchObject({
		state: 'excluded',
		excluded: { by: 'Ann Ahl', reason: 'A caption.' },
	});
	expect(claim(decided({}, after), ferries.id)).toBeDefined();
});

test('exclude: new words that are alike are not excluded with it', () => {
	const before = built(fewer);
	const alone = entryWith(before, 'claim', 'Two ferries');
	const after = decided({ exclude: [{ ...on(alone), reason: 'A caption.' }] }, before);
	expect(claim(after, alone.id)).toBeUndefined();
	expect(
		after.analysis.claims.flatMap(({ tellings }) => tellings.map(({ exact }) => exact)),
	).toContain('The old quay took in two ferries that were moved there.');
});

test('statement: a claim goes by the words of the desk, and the change is a version', () => {
	const worded = 'The storm shut the north pier on Monday.';
	const after = decided({ statement: [{ ...on(pier), statement: worded }] });
	expect(after.unfit).toEqual([]);
	expect(claim(after, pier.id)).toMatchObject({ statement: worded, worded: { by: 'Ann Ahl' } });
	const { words, former } = entry(after, pier.id)!;
	expect(words).toBe(worded);
	expect(former).toHaveLength(1);
	expect(new Set(former[0]!.changed.map(({ kind }) => kind))).toEqual(new Set(['wording']));
	// another decision may name the words that the claim had, or those that it has
	const confirm = [on(pier)];
	expect(
		decided({ statement: [{ ...on(pier), statement: worded }], confirm }, after).unfit,
	).toEqual([]);
	expect(claim(built(storm, after.ledger), pier.id)?.statement).toBe(pier.words);
});

test('occasion and original: they stand by the utterance', () => {
	const after = decided({
		occasion: [{ ...on(dream), occasion: 'To a reporter, on the quay.' }],
		original: [{ ...on(dream), language: 'nb', text: 'Fredag er en drøm', source: 'A recording' }],
	});
	expect(utterance(after, dream.id)).toMatchObject({
		occasion: { text: 'To a reporter, on the quay.', by: 'Ann Ahl' },
		original: { language: 'nb', text: 'Fredag er en drøm', source: 'A recording', by: 'Ann Ahl' },
	});
});

test('harmless: a difference no longer makes a conflict', () => {
	expect(claim(first, pier.id)?.agreement).toBe('conflicting');
	const after = decided({ harmless: [{ ...on(pier), between: ['45 planks', '40 planks'] }] });
	expect(after.unfit).toEqual([]);
	const { agreement, differences } = claim(after, pier.id)!;
	expect(agreement).toBe('single-source');
	expect(differences.filter(({ harmless }) => harmless)).toEqual([
		expect.objectContaining({ words: ['40 planks', '45 planks'], harmless: { by: 'Ann Ahl' } }),
		expect.objectContaining({ words: ['45 planks', '40 planks'], harmless: { by: 'Ann Ahl' } }),
	]);
});

/** Three labels of one number, and in the fourth article another number. */
const labels = {
	'a.txt': 'The storm tore 12 roofs off the old market, the mayor said.\n',
	'b.txt': 'The storm tore 13 roofs off the old market, the mayor said.\n',
	'c.txt': 'The storm tore 14 roofs off the old market, the mayor said.\n',
	'd.txt': 'The storm tore 90 roofs off the old market, the mayor said.\n',
};

test('harmless: one entry may name more than two, of which any two make no conflict', () => {
	const before = built(labels);
	const { id, statement: words } = before.analysis.claims[0]!;
	const withWords = (...between: string[]) =>
		built(labels, before.ledger, {
			harmless: [{ id, words, between: between.map((each) => `${each} roofs`), by: 'Ann Ahl' }],
		});
	const after = withWords('12', '13', '14');
	expect(after.unfit).toEqual([]);
	const marked = claim(after, id)!.differences.filter(({ harmless }) => harmless);
	const sides = new Set(marked.map((each) => [...each.words].sort().join(' ')));
	expect([...sides].sort()).toEqual([
		'12 roofs 13 roofs',
		'12 roofs 14 roofs',
		'13 roofs 14 roofs',
	]);
	expect(claim(after, id)!.agreement).toBe('conflicting');
	expect(claim(withWords('12', '13', '14', '90'), id)!.agreement).not.toBe('conflicting');
	expect(reasons(withWords('12', '13', '15'))[0]).toContain(
		`No difference of /c/${id}/ has “15 roofs” on one side and other words of “between” on the other. Its differences are: `,
	);
});

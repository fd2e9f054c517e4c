import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { changedFigures, changeLine, hasFallen } from '../../src/evaluation/changed-figures.ts';
import { exactText } from '../../src/model/selector.ts';
import { summarise } from '../../src/evaluation/summarise.ts';
import { goldEvents } from './gold-events.ts';
import { judgeEvent } from './judge-event.ts';
import { readEvaluation } from './written-evaluation.ts';

const events = await goldEvents();
const changes = changedFigures(await readEvaluation(), summarise(events.map(judgeEvent)));

test('no figure has fallen below its mark', () => {
	expect(
		changes.filter(hasFallen).map(changeLine),
		'Figures have fallen below their marks in content/evaluation.json. `npm run evaluate -- --errors` ' +
			'lists what goes wrong. To lower the marks on purpose, run `npm run evaluate -- --write`, ' +
			'and say in the commit why it is worth it.',
	).toEqual([]);
});

test('figures that have risen are the new marks', () => {
	expect(
		changes.filter((change) => !hasFallen(change)).map(changeLine),
		'Figures are better than content/evaluation.json says. Run `npm run evaluate -- --write`: ' +
			'what is reached becomes the mark, and the method page shows it.',
	).toEqual([]);
});

test('the method page says how many links of claims are right', async () => {
	const page = await readFile('content/pages/method.mdx', 'utf8');
	const { groups } = await readEvaluation();
	const [samples, open, aside] = groups.map(({ mean }) =>
		mean['right-claim-links']?.toFixed(2).replace(/^0/, ''),
	);
	expect(page).toContain(
		`${samples!} on the real articles, ${open!} on the invented ones, ${aside!} on those less looked at`,
	);
});

test.each(events)(
	'the gold annotation of $event selects the words that it names',
	({ gold, files }) => {
		const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
		const texts = new Map(files.map(({ file, bytes }) => [file, decoder.decode(bytes)]));
		const claims = Object.values(gold.clusters).flat();
		const rows = [
			...[gold.quotes, gold.indirect, gold.sentences].flat(),
			...claims.flatMap(({ members }) => members),
		];
		const wrong = rows.filter(
			(row) => exactText(texts.get(gold.articles[row.article] ?? '') ?? '', row) !== row.text,
		);
		expect(wrong).toEqual([]);
	},
);

import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EventAnalysis } from '../../src/model/event-analysis.ts';
import { build, builtPlace, contentOf, told } from '../testing/built-place.ts';
import { runVariorum } from '../testing/run-script.ts';
import { writeTree } from '../testing/temporary-folder.ts';
import { needsWork, summaryOf } from './content-report.ts';

async function analysisAt(place: string): Promise<EventAnalysis> {
	const content = await contentOf(place);
	return JSON.parse(content['events/harbour.json']!) as EventAnalysis;
}

/** A place with a decision on its first claim, and one on a claim that there is not. */
async function decidedPlace() {
	const place = await builtPlace();
	const [claim] = (await analysisAt(place)).claims;
	const { id, statement } = claim!;
	const yaml = `confirm:
  - id: ${id}
    words: "${statement}"
    by: Ann Ahl

  - id: zzzzzzz
    words: The pier fell.
    by: Ann Ahl
`;
	await writeTree(place, { 'content/decisions/harbour.yaml': yaml });
	return { place, id };
}

test('a decision that does not apply is told at its line, and the others take effect', async () => {
	const { place, id } = await decidedPlace();
	const report = await build(place);
	expect(told(report)).toBe(`content/decisions/harbour.yaml
  6:5 error [decision] No claim or quotation of this event has the id “zzzzzzz”. This “confirm” was not applied; all else is built.
        - id: zzzzzzz

1 error`);
	expect(needsWork(report)).toBe(true);
	const claim = (await analysisAt(place)).claims.find((each) => each.id === id);
	expect(claim?.confirmed).toEqual({ by: 'Ann Ahl', since: [] });
});

test('what is wrong with decisions is told in the order of their lines', async () => {
	const place = await builtPlace();
	const entry = (id: string) => `  - {id: ${id}, words: It fell., by: Ann Ahl}\n`;
	const yaml = `exclude:\n${entry('zzzzzzz, reason: A caption.')}confirm:\n${entry('yyyyyyy')}${entry('xxxxxxx')}`;
	await writeTree(place, { 'content/decisions/harbour.yaml': yaml });
	const { findings } = await build(place);
	expect(findings.map(({ line }) => line)).toEqual([2, 4, 5]);
});

test('a second run changes nothing, and ends as the first did', async () => {
	const { place } = await decidedPlace();
	await build(place);
	const before = await contentOf(place);
	const { code, said } = await runVariorum('content', [], place);
	expect(code).toBe(1);
	expect(said).toContain('6:5 error [decision]');
	expect(await contentOf(place)).toEqual(before);
});

test('an article that is named like its event is not blamed for a decision', async () => {
	const place = await builtPlace({ 'seeds/harbour/harbour.txt': 'The pier is open.\n' });
	const yaml = 'confirm:\n  - {id: zzzzzzz, words: It fell., by: Ann Ahl}\n';
	await writeTree(place, { 'content/decisions/harbour.yaml': yaml });
	const { plans } = await build(place);
	expect(plans[0]).toMatchObject({ refused: [], lost: [], articles: 3 });
});

test('--plan says what a decision would take out of the lists', async () => {
	const place = await builtPlace();
	const [claim] = (await analysisAt(place)).claims;
	const { id, statement } = claim!;
	const entry = { id, words: statement, reason: 'A caption.', by: 'Ann Ahl' };
	await writeTree(join(place, 'content'), {
		'decisions/harbour.yaml': JSON.stringify({ exclude: [entry] }),
	});
	const { code, out } = await runVariorum('content', ['--plan'], place);
	expect(code).toBe(0);
	expect(out).toMatch(
		/^harbour: 0 minted, 0 versioned, 0 merged, 0 retired, 1 excluded, 0 revived\n {2}exclude c\/\w{7} “/u,
	);
});

const withoutName = 'confirm:\n  - {id: zzzzzzz, words: It fell.}\n';

test('the last line names an event that stays as it was, as its decisions can’t be read', async () => {
	const place = await builtPlace();
	await writeTree(place, { 'content/decisions/harbour.yaml': withoutName });
	const before = await contentOf(place);
	expect(summaryOf(await build(place))).toBe(
		'0 events, 0 articles, 0 claims, 0 quotations, 0 refused; as published before: harbour',
	);
	expect(await contentOf(place)).toEqual(before);
});

test('and one that was never published, and is left out', async () => {
	const place = await builtPlace();
	await writeTree(place, {
		'seeds/pier/morning.txt': 'The pier is shut.\n',
		'content/decisions/pier.yaml': withoutName,
	});
	expect(summaryOf(await build(place))).toMatch(/^1 event, .* 0 refused; left out: pier$/u);
});

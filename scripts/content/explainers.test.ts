import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { readExplainers } from '../../src/loaders/explainer-files.ts';
import { eventAnalysis } from '../../src/model/event-analysis.ts';
import { build, builtPlace, told } from '../testing/built-place.ts';
import { writeTree } from '../testing/temporary-folder.ts';
import { needsWork } from './content-report.ts';

beforeEach(() => {
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

function explainer(id: string): string {
	return `---
title: The pier
description: What is told of it.
event: harbour
by:
  - Ann Ahl
---

It reopened.<Cite claim="${id}" />
`;
}

/** A place with content, and the id of a claim of it. */
async function placeWithClaim() {
	const place = await builtPlace();
	const path = join(place, 'content/events/harbour.json');
	const { claims } = eventAnalysis.parse(JSON.parse(await readFile(path, 'utf8')));
	return { place, id: claims[0]!.id };
}

test('an explainer that cites what is there needs no work', async () => {
	const { place, id } = await placeWithClaim();
	await writeTree(place, { 'content/explainers/pier.mdx': explainer(id) });
	const report = await build(place);
	expect(report.findings).toEqual([]);
	expect(needsWork(report)).toBe(false);
});

test('a broken explainer is told of, and stops none but itself', async () => {
	const { place, id } = await placeWithClaim();
	await writeTree(place, {
		'content/explainers/broken.mdx': explainer('zzzzzzz'),
		'content/explainers/pier.mdx': explainer(id),
	});
	const report = await build(place);
	expect(needsWork(report)).toBe(true);
	expect(told(report)).toContain(
		'content/explainers/broken.mdx\n  9:13 error [explainer] There is no claim “zzzzzzz”.',
	);
	const { explainers } = await readExplainers(join(place, 'content'));
	expect(explainers.map(({ slug }) => slug)).toEqual(['pier']);
});

test('an explainer is told of when the words it cites are gone', async () => {
	const { place, id } = await placeWithClaim();
	await writeTree(place, { 'content/explainers/pier.mdx': explainer(id) });
	await writeTree(place, {
		'seeds/harbour/evening.txt': 'Rain is expected on Sunday, the weather office said.\n',
		'seeds/harbour/morning.txt': 'A ferry ran aground on Friday, the coast guard said.\n',
	});
	expect(told(await build(place))).toContain('is no longer found in the articles');
});

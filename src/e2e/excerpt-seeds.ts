import { mkdir, writeFile } from 'node:fs/promises';
import { sites, workshop } from './sites.ts';

export const excerptSeeds = `${workshop}excerpts/seeds`;

/** Sentences that claim, quote and report nothing; no other has the long word in each. */
export const unmarked = [
	'What a Thistlemere of a morning!',
	'Lovely, simply Larkspurred, all of it.',
	'Oh, Pennywhistle!',
	'A most Ottershawed and splendid sight!',
	'Read more: our guide to Wimbleford',
] as const;

/** Sentences that something is marked in. */
export const marked = [
	'Quay shut after crane fell, says harbour office',
	'The harbour office said on Monday that a crane fell on the north quay, and that 12 boats were moved.',
	'“We heard a bang and then we ran,” crane driver Ada Quill told reporters.',
	'About 40 workers were sent home, Ms Quill said.',
] as const;

const [morning, lovely, oh, sight, furniture] = unmarked;
const [headline, fell, bang, workers] = marked;

/** An article of which only an excerpt may be published. */
const guarded = `${headline}

${morning} ${fell} ${lovely}

${oh} ${sight}

${bang} ${oh}

${furniture}

${workers}
`;

/** Another one of the same event, of which all may. */
const open = `Crane falls on quay

A crane fell on the north quay, the harbour office said on Monday. It said that 12 boats were moved.

Crane driver Ada Quill said: “We heard a bang and then we ran.” The office sent 40 workers home.
`;

const record = `publisher: The Quay Gazette
url: https://gazette.example/quay
date: 2031-04-05
authors: [Ada Byline, Bo Line]
language: en-GB
credit: Arby Wire
archive: https://archive.example/quay
rights: excerpt
`;

export async function writeExcerptSeeds(): Promise<void> {
	const records = `${sites.excerpts.content}/sources/quiet-quay`;
	const folder = `${excerptSeeds}/quiet-quay`;
	for (const path of [folder, records]) await mkdir(path, { recursive: true });
	await writeFile(`${folder}/guarded.txt`, guarded);
	await writeFile(`${folder}/open.txt`, open);
	await writeFile(`${records}/guarded.yaml`, record);
}

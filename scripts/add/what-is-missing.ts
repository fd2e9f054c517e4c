import type { SourceRecord } from '../../src/model/source-record.ts';
import { listed } from '../../src/views/wording/listed.ts';
import type { Added } from './add-article.ts';

/** What the record of each article should say: as a person calls it, and how it is written there. */
const facts = [
	{ key: 'publisher', name: 'outlet', written: '“publisher: …”' },
	{ key: 'date', name: 'day', written: '“date: …” (as 2025-03-03)' },
	{ key: 'url', name: 'address', written: '“url: …”' },
] as const satisfies readonly { key: keyof SourceRecord; name: string; written: string }[];

/** What was not found in an article that was added, and where an editor writes it; nothing where all was. */
export function whatIsMissing({ seed, headline, record }: Added): string[] {
	const missing = facts.filter(({ key }) => record[key] === undefined);
	return [
		...(headline === null ? [withoutHeadline(seed)] : []),
		...(missing.length > 0 ? [withoutFacts(seed, missing)] : []),
		...(record.publisher === undefined ? [withoutOutlet] : []),
	];
}

const withoutHeadline = (seed: string) =>
	`No headline was found in it: its page will be called by its first words. If it has one, make that the first line of ${seed}.`;

function withoutFacts(seed: string, missing: readonly (typeof facts)[number][]): string {
	const names = listed(missing.map(({ name }) => name));
	const are = missing.length > 1 ? 'are' : 'is';
	const written = listed(missing.map((fact) => fact.written));
	return `Its ${names} ${are} not known. Write ${written} into ${recordOf(seed)}.`;
}

const withoutOutlet =
	'Name the outlet before you run content: the address of its page is made then, for good.';

const recordOf = (seed: string) =>
	seed.replace(/^seeds/u, 'content/sources').replace(/\.txt$/u, '.yaml');

import type { SourceRecord } from '../../src/model/source-record.ts';
import { listed } from '../../src/views/wording/listed.ts';
import type { Added } from './add-article.ts';

/** What the record of each article should say: as a person calls it, and how it is written there. */
const facts = [
	{ key: 'publisher', name: 'outlet', written: '“publisher: …”' },
	{ key: 'date', name: 'day', written: '“date: …” (as 2025-03-03)' },
	{ key: 'url', name: 'address', written: '“url: …”' },
] as const satisfies readonly { key: keyof SourceRecord; name: string; written: string }[];

type Missing = readonly (typeof facts)[number][];

/** What was not found in articles that were added, and where an editor writes it; nothing where all was. */
interface ToldMissing {
	/** For each article, in order. */
	readonly ofEach: readonly (readonly string[])[];
	/** What several lack alike, told once. */
	readonly ofSeveral: readonly string[];
}

export function whatIsMissing(added: readonly Added[]): ToldMissing {
	const alike = [...Map.groupBy(added, (one) => namesOf(missingIn(one))).values()];
	const several = alike.filter((group) => group.length > 1 && missingIn(group[0]!).length > 0);
	const isTold = new Set(several.flat());
	return {
		ofEach: added.map((one) => [
			...(one.headline === null ? [withoutHeadline(one.seed)] : []),
			...(isTold.has(one) ? [] : factsMissing([one])),
		]),
		ofSeveral: several.flatMap(factsMissing),
	};
}

function missingIn({ record }: Added): Missing {
	return facts.filter(({ key }) => record[key] === undefined);
}

const namesOf = (missing: Missing): string => listed(missing.map(({ name }) => name));

function factsMissing(articles: readonly Added[]): string[] {
	const missing = missingIn(articles[0]!);
	if (missing.length === 0) return [];
	const lacksOutlet = missing.some(({ key }) => key === 'publisher');
	return [...withoutFacts(articles, missing), ...(lacksOutlet ? [withoutOutlet] : [])];
}

const withoutHeadline = (seed: string) =>
	`No headline was found in it: its page will be called by its first words. If it has one, make that the first line of ${seed}.`;

function withoutFacts(articles: readonly Added[], missing: Missing): string[] {
	const names = namesOf(missing);
	const are = missing.length > 1 ? 'are' : 'is';
	const written = listed(missing.map((fact) => fact.written));
	const records = articles.map(({ seed }) => recordOf(seed));
	if (records.length === 1)
		return [`Its ${names} ${are} not known. Write ${written} into ${records[0]!}.`];
	return [
		`Of ${records.length} articles the ${names} ${are} not known. Write ${written} into:`,
		...records.map((record) => `  ${record}`),
	];
}

const withoutOutlet =
	'Name the outlet before you run content: the address of its page is made then, for good.';

const recordOf = (seed: string) =>
	seed.replace(/^seeds/u, 'content/sources').replace(/\.txt$/u, '.yaml');

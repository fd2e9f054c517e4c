import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishEvent } from '../ledger/publish-event.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Passage } from '../model/passage.ts';
import type { SourceFile } from '../model/source-document.ts';
import { analyseEvent } from './analyse-event.ts';
import { sourceTextOf } from './annotate/source-text-of.ts';
import { randomText } from './annotate/testing/random-texts.ts';
import { buildEvent } from './build-event.ts';
import { defaultLimits } from './read/limits.ts';

const root = new URL('../../', import.meta.url);

/** What is known of an event beside its files: nothing. */
const unknown = { records: new Map(), limits: defaultLimits };

function filesOf(event: string): SourceFile[] {
	const folder = new URL(`seeds/${event}/`, root);
	const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
	return names.map((file) => ({ file, bytes: readFileSync(new URL(file, folder)) }));
}

/** The source texts that built articles lead back to, by the file that their front matter names. */
function sourcesIn(articles: Iterable<string>): Record<string, string> {
	return Object.fromEntries(
		Array.from(articles, (mdx) => {
			const file = /^file: (?<name>".*")$/mu.exec(mdx)!.groups!['name']!;
			return [JSON.parse(file) as string, sourceTextOf(mdx)];
		}),
	);
}

const textOf = ({ bytes }: SourceFile): string => Buffer.from(bytes).toString('utf8');
const textsOf = (files: readonly SourceFile[]): Record<string, string> =>
	Object.fromEntries(files.map((source) => [source.file, textOf(source)]));

function mdxOf(event: string, files: readonly SourceFile[]): string[] {
	const ledgers = { own: null, others: [] };
	const built = buildEvent({ event, files, ledgers, ...unknown });
	return [...built.files].flatMap(([path, text]) => (path.endsWith('.mdx') ? [text] : []));
}

const events = readdirSync(new URL('seeds/', root));

describe.each(events)('%s', (event) => {
	const files = filesOf(event);

	test('comes back byte for byte from what is built of it', () => {
		expect(sourcesIn(mdxOf(event, files))).toEqual(textsOf(files));
	});

	test('comes back byte for byte from what is committed', () => {
		const folder = new URL(`content/articles/${event}/`, root);
		const articles = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
		expect(sourcesIn(articles)).toEqual(textsOf(files));
	});

	test('keeps every id that it has when an article is added', () => {
		const some = fc.shuffledSubarray(files, { minLength: 1, maxLength: files.length - 1 });
		fc.assert(
			fc.property(some, (before) => {
				const first = published(event, before, null);
				const all = published(event, files, first.ledger);
				expect(renamedIn(first.analysis, all)).toEqual([]);
			}),
			{ seed: 20_241_022, numRuns: 12 },
		);
	});
});

test('any text that is published comes back byte for byte', { timeout: 120_000 }, () => {
	fc.assert(
		fc.property(randomText, ({ text }) => {
			const file = { file: 'a.txt', bytes: Buffer.from(text) };
			for (const mdx of mdxOf('event', [file])) expect(sourceTextOf(mdx)).toBe(text);
		}),
		{ seed: 20_241_022, numRuns: 300 },
	);
});

type Published = ReturnType<typeof publishEvent>;

function published(event: string, files: readonly SourceFile[], own: Published['ledger'] | null) {
	const { analysis } = analyseEvent({ event, files, ...unknown });
	return publishEvent(analysis, { own, others: [] });
}

/** Ids of one analysis whose first place has another id later, though the id has not been merged. */
function renamedIn(before: EventAnalysis, { analysis, ledger }: Published): string[] {
	const merged = new Map(ledger.entries.map(({ id, into }) => [id, into]));
	const later = new Map(idsByPlace(analysis));
	const firstPlaces = [
		...before.claims.map(({ id, tellings }) => [id, place('claim', tellings[0]!)] as const),
		...before.utterances.map(({ id, wordings }) => [id, place('said', wordings[0]!)] as const),
	];
	return firstPlaces.flatMap(([id, at]) => {
		const now = later.get(at);
		const known = ledger.entries.some((entry) => entry.id === id && entry.state !== 'retired');
		return known && (now === id || now === merged.get(id) || isShared(id, analysis)) ? [] : [id];
	});
}

/** Whether an id that has parted from its first place goes on elsewhere. */
function isShared(id: string, { claims, utterances }: EventAnalysis): boolean {
	return [...claims, ...utterances].some((each) => each.id === id);
}

function idsByPlace({ claims, utterances }: EventAnalysis): [string, string][] {
	return [
		...claims.flatMap(({ id, tellings }) =>
			tellings.map((telling): [string, string] => [place('claim', telling), id]),
		),
		...utterances.flatMap(({ id, wordings }) =>
			wordings.map((wording): [string, string] => [place('said', wording), id]),
		),
	];
}

const place = (kind: string, { article, start, end }: Passage): string =>
	`${kind} ${article} ${start} ${end}`;

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Difference } from '../model/difference.ts';
import { exactText } from '../model/selector.ts';
import { analyseEvent } from './analyse-event.ts';
import { defaultLimits } from './read/limits.ts';

interface Row {
	readonly what: string;
	readonly kind: string;
	/** The beginnings of two files' names. */
	readonly articles: readonly [string, string];
	/** Words that the difference holds on either side. */
	readonly words: readonly [string | null, string | null];
}

const rows = JSON.parse(
	readFileSync(new URL('fixtures/sample-differences.json', import.meta.url), 'utf8'),
) as readonly Row[];

const folder = new URL('../../seeds/south-korea-arms-ukraine/', import.meta.url);
const files = readdirSync(folder).map((file) => ({
	file,
	bytes: readFileSync(new URL(file, folder)),
}));
const { analysis, documents } = analyseEvent({
	...{ event: 'samples', files, records: new Map(), limits: defaultLimits },
});
const groups = [
	...analysis.utterances.map(({ wordings, differences }) => ({ places: wordings, differences })),
	...analysis.claims.map(({ tellings, differences }) => ({ places: tellings, differences })),
];

describe('the differences that careful readers see in the samples', () => {
	test.each(rows)('$what', ({ kind, articles, words }) => {
		const found = groups.flatMap(({ places, differences }) =>
			differences.filter(({ between }) =>
				isBetween(
					articles,
					between.map((at) => places[at]!.article),
				),
			),
		);
		const told = found.map((each) => `${each.kind}: “${each.words[0]}” / “${each.words[1]}”`);
		expect(
			found.some((each) => each.kind === kind && holds(each.words, words)),
			told.join('\n'),
		).toBe(true);
	});
});

const isInTheText = ({ kind }: { kind: string }): boolean => kind !== 'attribution';

test('every difference is in the very words of its places', () => {
	const texts = new Map(documents.map(({ file, text }) => [file, text]));
	for (const { places, differences } of groups) {
		// A pronoun is shown as the name it stands for, so its words are not those of the text.
		for (const { between, words, spans } of differences.filter(isInTheText)) {
			for (const [side, span] of spans.entries()) {
				const { article } = places[between[side]!]!;
				if (span) expect(words[side]).toContain(exactText(texts.get(article)!, span));
			}
		}
	}
});

test('one article that says both that somebody denied and did not confirm is found out', () => {
	const contradicted = analysis.claims.flatMap(({ stances, contradictions }) =>
		contradictions.map(([a, b]) =>
			[stances[a]!, stances[b]!].map(({ article, stance }) => [article.slice(0, 3), stance]),
		),
	);
	expect(contradicted).toContainEqual([
		['003', 'denies'],
		['003', 'does not confirm'],
	]);
});

function isBetween([a, b]: Row['articles'], [left, right]: readonly string[]): boolean {
	return [left!.slice(0, 3), right!.slice(0, 3)].join() === [a, b].join();
}

/** Whether words hold others on their side; empty ones want an empty side, null takes any. */
function holds(words: Difference['words'], wanted: Row['words']): boolean {
	return wanted.every((each, side) =>
		each === '' ? words[side] === '' : words[side]!.includes(each ?? ''),
	);
}

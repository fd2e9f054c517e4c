import { expect, test } from 'vitest';
import type { PlaceDecision } from '../../../model/decided-groups.ts';
import { undecided } from '../../../model/decided-groups.ts';
import { identifySpeakers } from '../speakers/identify-speakers.ts';
import { rarityIn } from '../likeness/rarity.ts';
import { readingOf } from '../testing/reading-of.ts';
import type { DecidedSpeech } from './decided-speech.ts';
import { linkUtterances } from './link-utterances.ts';
import { passagesOfSpeech } from './passages-of-speech.ts';

/** The groups of an event in which Ann Roe says everything: a list of paragraphs is an article. */
function grouped(articles: readonly (readonly string[])[], decisionOn?: DecidedSpeech): string[][] {
	const readings = articles.map((lines, at) => {
		const quotations = lines.join('').match(/“/gu)!.length;
		const speakers = Array.from({ length: quotations }, () => 'Ann Roe');
		return readingOf({ file: `${at}.txt`, lines, speakers });
	});
	const knowledge = { rarity: rarityIn(readings), identify: identifySpeakers(readings) };
	const passages = passagesOfSpeech(readings, knowledge, decisionOn);
	return linkUtterances(passages, undefined, decisionOn).groups.map((group) =>
		group.flatMap(({ reading, quotations }) =>
			quotations.map(({ start, end }) => `${reading.file[0]} ${reading.text.slice(start, end)}`),
		),
	);
}

const mill = '“The mill will open again in spring,” Ann Roe said.';
const rent = '“No tenant of ours pays a higher rent,” Ann Roe said.';
const bridge =
	'“The mill will open again in spring,” Ann Roe said. “No tenant of ours pays a higher rent.”';

test('what two articles quote alone is not brought together by one that quotes both', () => {
	expect(grouped([[mill], [bridge], [rent]])).toEqual([
		['0 The mill will open again in spring,', '1 The mill will open again in spring,'],
		['1 No tenant of ours pays a higher rent.', '2 No tenant of ours pays a higher rent,'],
	]);
});

test('what an article quotes in two places is not one passage', () => {
	const between = 'The mill has stood empty since the flood.';
	expect(grouped([[bridge], [mill, between, rent]])).toHaveLength(2);
});

test('what two articles quote as one passage stays together', () => {
	expect(grouped([[mill], [bridge], [bridge], [rent]])).toHaveLength(1);
});

test('a passage stays whole where others quote but one side of it', () => {
	expect(grouped([[mill], [mill], [bridge]])).toHaveLength(1);
});

test.each([
	['leans on what was said before', '“It was never a good mill,” Ann Roe said.'],
	['has words of it', '“A mill without water grinds nothing,” Ann Roe said.'],
])('a piece that %s is not cut off', (_, second) => {
	const [words] = /“[^”]+/u.exec(second)!;
	const both = `${mill} ${words.replace(/,$/u, '.')}”`;
	expect(grouped([[mill], [both], [second]])).toHaveLength(1);
});

test('what an editor put together is not cut', () => {
	const decided = (): PlaceDecision => ({ ...undecided, of: 'u1', together: 'u1' });
	expect(grouped([[mill], [bridge], [rent]], decided)).toHaveLength(1);
});

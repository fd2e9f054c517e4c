import { expect, test } from 'vitest';
import type { PlaceDecision } from '../../../model/decided-groups.ts';
import { undecided } from '../../../model/decided-groups.ts';
import type { PublishedGroups } from '../../../model/published-groups.ts';
import { identifySpeakers } from '../speakers/identify-speakers.ts';
import { knowledgeOf } from '../align-event.ts';
import { readingOf } from '../testing/reading-of.ts';
import type { DecidedSpeech } from './decided-speech.ts';
import { linkUtterances } from './link-utterances.ts';
import { passagesOfSpeech } from './passages-of-speech.ts';

/** The groups of an event in which Ann Roe says everything: a list of paragraphs is an article. */
function grouped(
	articles: readonly (readonly string[])[],
	decisionOn?: DecidedSpeech,
	published?: PublishedGroups,
): string[][] {
	const readings = articles.map((lines, at) => {
		const quotations = lines.join('').match(/“/gu)!.length;
		const speakers = Array.from({ length: quotations }, () => 'Ann Roe');
		return readingOf({ file: `${at}.txt`, lines, speakers });
	});
	const knowledge = knowledgeOf(readings, identifySpeakers(readings));
	const passages = passagesOfSpeech(readings, knowledge, { decisionOn, published });
	return linkUtterances(passages, { knowledge, decisionOn, published }).groups.map((group) =>
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

test('a third thing that one article alone puts between brings the two together no more', () => {
	const three =
		'“The mill will open again in spring,” Ann Roe said. “Ducklings swam below our weir.” “No tenant of ours pays a higher rent.”';
	expect(grouped([[mill], [mill], [three], [rent], [rent]])).toHaveLength(2);
});

test('a piece that leans on what was said before is not cut off', () => {
	const leaning = '“It never earned a single penny,” Ann Roe said.';
	const both =
		'“The mill will open again in spring,” Ann Roe said. “It never earned a single penny.”';
	expect(grouped([[mill], [both], [leaning]])).toHaveLength(1);
});

test('a fragment belongs to the speech that has it, whatever is quoted beside it', () => {
	const speech =
		'“Our course was not altered by one degree, and every log that the navy keeps of that night will show as much,” Roe said.';
	const fragments =
		'She wrote of a frigate that “altered no course” and “offered blankets, water and medicine to the stricken vessel when radio contact had broken off”.';
	expect(grouped([[speech], [fragments]])).toHaveLength(1);
});

test('utterances come in the order in which articles first say them', () => {
	const taxes = '“Taxes kill every baker in this town,” Ann Roe said.';
	const firsts = grouped([[mill, taxes], [bridge], [rent], [taxes]]).map(([first]) => first);
	expect(firsts).toEqual([
		'0 The mill will open again in spring,',
		'0 Taxes kill every baker in this town,',
		'1 No tenant of ours pays a higher rent.',
	]);
});

test('a second run cuts as the first did', () => {
	const articles = [[mill], [mill], [rent], [bridge]];
	const first = grouped(articles);
	const published: PublishedGroups = (_, file, exact) => {
		const at = first.findIndex((group) => group.includes(`${file[0]} ${exact}`));
		return at < 0 ? undefined : `u${at}`;
	};
	expect(grouped(articles, undefined, published)).toEqual(first);
});

test('what an editor put together is not cut', () => {
	const decided = (): PlaceDecision => ({ ...undecided, of: 'u1', together: 'u1' });
	expect(grouped([[mill], [bridge], [rent]], decided)).toHaveLength(1);
});

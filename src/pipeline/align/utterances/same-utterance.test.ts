import { expect, test } from 'vitest';
import { identifySpeakers } from '../speakers/identify-speakers.ts';
import { linkUtterances } from './link-utterances.ts';
import { passagesOfSpeech } from './passages-of-speech.ts';
import { sameUtterance } from './same-utterance.ts';
import { knowledgeOf } from '../align-event.ts';
import { readingOf } from '../testing/reading-of.ts';

function linked(articles: readonly (readonly [string[], string[]])[]): string[][] {
	const readings = articles.map(([lines, speakers], at) =>
		readingOf({ file: `${at}.txt`, lines, speakers }),
	);
	const knowledge = knowledgeOf(readings, identifySpeakers(readings));
	return linkUtterances(passagesOfSpeech(readings, knowledge), { knowledge }).groups.map((said) =>
		said.flatMap(({ reading, quotations }) => quotations.map(({ id }) => `${reading.file} ${id}`)),
	);
}

test('a quotation that its cue breaks is one utterance', () => {
	const line = '“We shall rebuild the mill,” Ann Roe said. “It feeds the whole valley.”';
	expect(linked([[[line], ['Ann Roe', 'Ann Roe']]])).toEqual([['0.txt q1', '0.txt q2']]);
});

test('two speakers in a paragraph are two utterances', () => {
	const line = '“We shall rebuild the mill,” said Roe. “Never in my days,” said Marr.';
	expect(linked([[[line], ['Roe', 'Marr']]])).toHaveLength(2);
});

test('a headline that repeats words of a speech belongs to it', () => {
	const lines = [
		'# ‘A bitter harvest’: “bitter harvest” ahead',
		'“It was a bitter harvest for us,” Roe said.',
	];
	expect(linked([[lines, ['Roe', 'Roe']]])).toHaveLength(1);
});

test('that two share a common word or two is not enough', () => {
	const articles = [
		[['“The mill must close,” Roe said.'], ['Roe']],
		[['“Every mill in Dunmore pays its water tax twice,” Marr wrote.'], ['Marr']],
	] as const;
	expect(linked(articles.map(([lines, who]) => [[...lines], [...who]]))).toHaveLength(2);
});

test('the same words are one utterance, whomever each article gives them to', () => {
	const groupsOf = (words: string) =>
		linked([
			[[`“A ballot is no rumour, you see,” Marisa Roe said.`], ['Marisa Roe']],
			[
				[`“${words} It is a piece of paper, and we looked at it twice,” Tom Marr said.`],
				['Tom Marr'],
			],
		]).length;
	expect(groupsOf('A ballot is no rumour, you see.')).toBe(1);
	expect(groupsOf('No ballot, you see, became a rumour.')).toBe(2);
});

test('what one denies is not what another says', () => {
	const groupsOf = (denial: string) =>
		linked([
			[[`“${denial} to block the port,” Roe said.`], ['Roe']],
			[['“Roe and her people threatened to block the port,” Marr said.'], ['Marr']],
		]).length;
	expect(groupsOf('We never threatened')).toBe(2);
	expect(groupsOf('We threatened')).toBe(1);
});

test('one who is quoted all the time says many things on one subject', () => {
	const others = (name: string) => Array.from({ length: 12 }, (_, n) => `${name} ${n}`);
	const doubt = (names: readonly string[]) => {
		const noise = names.map((name, n) => `“Number ${n} was chosen,” ${name} said.`);
		const readings = [
			readingOf({
				file: 'a.txt',
				lines: ['“The mill closed early,” Roe said.', ...noise],
				speakers: ['Roe', ...names],
			}),
			readingOf({ file: 'b.txt', lines: ['“Oil the mill,” Roe said.'], speakers: ['Roe'] }),
		];
		const said = passagesOfSpeech(
			readings,
			knowledgeOf(readings, (_, name) => name),
		);
		return 1 - sameUtterance(said[0]!, said.at(-1)!);
	};
	expect(doubt(Array<string>(12).fill('Roe'))).toBeGreaterThan(3 * doubt(others('Speaker')));
});

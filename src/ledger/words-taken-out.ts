import { bareText, bareWords, type BareWord } from '../text/bare-words.ts';

/** What stands in the place of words that may no longer be shown. */
export const takenOut = '[withdrawn]';

/** Words that may no longer be shown; they are found with whatever marks, spaces and capitals. */
export interface WordsTakenOut {
	/** Where the words stand in a text, in code units; places that touch are one. */
	readonly placesIn: (text: string) => Place[];
	/** The text with a mark in their place. It keeps its lines, so that paragraphs keep their numbers. */
	readonly without: (text: string) => string;
	/** The same, of a text that is cut: three words in a row are enough, its first and last may be halves. */
	readonly withoutPieces: (text: string) => string;
	/** Whether a text is nothing but a part of the words, or all of them. */
	readonly include: (text: string) => boolean;
}

interface Place {
	readonly start: number;
	readonly end: number;
}

export function wordsTakenOut(texts: readonly string[]): WordsTakenOut {
	const wholes = [...new Set(texts.map(bareText))].filter((words) => words !== '');
	const runs = wholes.map((words) => words.split(' '));
	const byFirst = Map.groupBy(runs, ([first]) => first);
	const placesIn = (text: string) => {
		const words = bareWords(text);
		return joined(
			words.flatMap(({ word }, at) =>
				(byFirst.get(word) ?? [])
					.filter((run) => run.every((each, index) => words[at + index]?.word === each))
					.map((run) => placeOf(words, at, run.length)),
			),
		);
	};
	return {
		placesIn,
		without: (text) => marked(text, placesIn(text)),
		withoutPieces: (text) => marked(text, piecesIn(bareWords(text), runs)),
		include: (text) => {
			const part = bareText(text);
			return part !== '' && wholes.some((words) => ` ${words} `.includes(` ${part} `));
		},
	};
}

/** So many words in a row are a piece of the words, and no chance. */
const fewestOfPiece = 3;

function piecesIn(words: readonly BareWord[], runs: readonly (readonly string[])[]): Place[] {
	const last = words.length - 1;
	const isSame = (at: number, word: string | undefined) => {
		const here = words[at]?.word;
		if (here === undefined || word === undefined) return false;
		return (
			here === word || (at === 0 && word.endsWith(here)) || (at === last && word.startsWith(here))
		);
	};
	const longest = (at: number, run: readonly string[], from: number) => {
		let length = 0;
		while (isSame(at + length, run[from + length])) length += 1;
		return length;
	};
	return joined(
		words.flatMap((_, at) =>
			runs.flatMap((run) =>
				run
					.map((_word, from) => longest(at, run, from))
					.filter((length) => length >= Math.min(fewestOfPiece, run.length))
					.map((length) => placeOf(words, at, length)),
			),
		),
	);
}

function placeOf(words: readonly BareWord[], at: number, length: number): Place {
	return { start: words[at]!.start, end: words[at + length - 1]!.end };
}

/** Places in the order of the text, those that overlap put together. */
function joined(places: readonly Place[]): Place[] {
	const all: { start: number; end: number }[] = [];
	for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
		const last = all.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else all.push({ start, end });
	}
	return all;
}

function marked(text: string, places: readonly Place[]): string {
	return places.toReversed().reduce((rest, { start, end }) => {
		const lines = rest.slice(start, end).replace(/[^\r\n]/gu, '');
		return rest.slice(0, start) + takenOut + lines + rest.slice(end);
	}, text);
}

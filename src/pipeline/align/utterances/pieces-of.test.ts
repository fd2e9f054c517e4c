import { expect, test } from 'vitest';
import { exactText } from '../../../model/selector.ts';
import { readingOf } from '../testing/reading-of.ts';
import { piecesOf } from './pieces-of.ts';

function pieces(line: string): string[][] {
	const reading = readingOf({ file: '0.txt', lines: [line] });
	return piecesOf(reading, reading.quotations).map((piece) =>
		piece.map((quotation) => exactText(reading.text, quotation)),
	);
}

test.each([
	['has a word of the other', '“The mill is old,” Roe said. “Our mill feeds the valley.”'],
	['leans on the other', '“The mill is old,” Roe said. “And nobody paid.”'],
	['is the rest of its sentence', '“The mill,” Roe said, “feeds our valley.”'],
])('what %s is of one piece with it', (_, line) => {
	expect(pieces(line)).toHaveLength(1);
});

test('what stands for itself is a piece of its own', () => {
	expect(pieces('“The mill is old,” Roe said. “Nobody pays taxes.” “They do not.”')).toEqual([
		['The mill is old,'],
		['Nobody pays taxes.', 'They do not.'],
	]);
});

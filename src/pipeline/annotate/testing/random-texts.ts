import fc from 'fast-check';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { articleOfText } from './article-of-text.ts';
import { eventOfSpans } from './event-of-spans.ts';

/** A text and what was found in it: spans that may overlap each other and cross lines. */
export interface RandomText {
	readonly text: string;
	readonly claims: readonly TextPositionSelector[];
	readonly quotations: readonly TextPositionSelector[];
}

const starts = [
	'import ',
	'export ',
	'export default function MDXContent',
	'# ',
	'- ',
	'1. ',
	'> ',
];
const fences = [
	'---',
	'***',
	'```',
	'~~~',
	'===',
	':::',
	'    ',
	'\t',
	'| a | b |',
	'<!--',
	'[^1]: ',
];
const marks = [
	...Array.from(`"'“”‘’«»„‹›「」{}<>[]()*_~^=+-#|!?.,:;/\\&@$%`),
	'`',
	'\u2014',
	'...',
	'--',
];
const inline = ['&amp;', '&#123;', '</Claim>', '<Claim id="x">', '{1}', '](', '![', 'http://a.b/c'];
const letters = [
	'a',
	'x',
	'é',
	'5',
	'word',
	'export',
	' ',
	' ',
	'  ',
	'\u00a0',
	'\u2028',
	'\u200d',
];
const emoji = ['👩', '🏴', '👩‍💻', '🇰🇷', '_', '__', '*', '**', '\u0301', '\ufe0f', '\u202e'];
const line = fc
	.tuple(
		fc.option(fc.constantFrom(...starts, ...fences), { nil: '', freq: 2 }),
		fc.array(fc.constantFrom(...marks, ...inline, ...letters, ...emoji, 'a', 'b'), {
			maxLength: 24,
		}),
	)
	.map(([start, rest]) => start + rest.join(''));
const lineEnd = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\n \t\n', '\r\n\r\n');
const text = fc
	.tuple(
		fc.constantFrom('', '', '\ufeff', '\n', '\ufeff\r\n'),
		fc.array(fc.tuple(line, lineEnd), { minLength: 1, maxLength: 4 }),
		line,
	)
	.map(([before, lines, last]) => before + lines.flat().join('') + last);

/** Where in a text a marker lies: a block, an offset into it and a length, all taken as remainders. */
const place = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 40 }), fc.boolean());

/** Texts of one to five lines with one to four markers a line. */
export const randomText: fc.Arbitrary<RandomText> = fc
	.tuple(text, fc.array(place, { minLength: 1, maxLength: 16 }))
	.map(([words, places]) => {
		const { blocks } = articleOfText(words);
		const most = blocks.length * 4;
		const spans = places.slice(0, most).map(([block, from, length, claim]) => {
			const { start, end } = blocks[block % blocks.length]!;
			const first = start + (from % (end - start));
			return { claim, start: whole(words, first), end: whole(words, first + length) };
		});
		const full = spans.filter(({ start, end }) => start < end);
		return {
			text: words,
			claims: full.filter(({ claim }) => claim),
			quotations: full.filter(({ claim }) => !claim),
		};
	});

/** The article and the event that a random text stands for. */
export function annotationOf({ text: words, claims, quotations }: RandomText) {
	const article = articleOfText(words);
	return { article, event: eventOfSpans(article, words, claims, quotations) };
}

/** An offset that does not lie within a surrogate pair, nor past the end. */
function whole(words: string, offset: number): number {
	if (offset >= words.length) return words.length;
	const inPair =
		/[\udc00-\udfff]/.test(words[offset]!) && /[\ud800-\udbff]/.test(words[offset - 1]!);
	return inPair ? offset + 1 : offset;
}

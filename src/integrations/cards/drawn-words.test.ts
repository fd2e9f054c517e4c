import { expect, test } from 'vitest';
import { cardFonts } from './card-fonts.ts';
import { drawnWords } from './drawn-words.ts';
import { inventedCard } from './testing/invented-card.ts';

const { legible } = cardFonts();
const drawn = (words: string) => drawnWords({ ...inventedCard, words }, legible).words;

test.each([
	'“We saw 12 cracks – 5 % more,” she said…',
	'Đặng Thị Ngọc Thịnh',
	'Zażółć gęślą jaźń',
	'Володимир Зеленський',
	'Ελληνική Δημοκρατία',
])('has letters for %s', (words) => {
	expect(drawn(words)).toBe(words);
});

test('cuts before the first word that there are no letters for', () => {
	expect(drawn('She spoke of the 한국 bridge.')).toBe('She spoke of the…');
	expect(drawn('“They closed it, 😀 all of it.”')).toBe('“They closed it…”');
});

test.each(['한국의 다리', 'The 한국 bridge closed.', 'العربية', 'שלום', '😀'])(
	'where too few words are left the card leads to the page: %s',
	(words) => {
		expect(drawn(words)).toBe('The words are on the page');
	},
);

test('marks that turn the direction of what follows are not drawn', () => {
	expect(drawn('It was closed on \u202efriday')).toBe('It was closed on…');
});

test('leaves out a name that there are no letters for', () => {
	const card = { ...inventedCard, speaker: '한강', outlets: ['한겨레', 'Evening Post'] };
	expect(drawnWords(card, legible)).toMatchObject({
		speaker: null,
		tellers: ['Evening Post and 1 more'],
	});
});

const sides = [
	{ words: '“12 cracks”', outlets: ['Evening Post', '한겨레'] },
	{ words: '“15 cracks”', outlets: ['River Mail'] },
];

test('where outlets conflict, says which tell it in which way', () => {
	expect(drawnWords({ ...inventedCard, sides }, legible).tellers).toEqual([
		'“12 cracks”: Evening Post and 1 more',
		'“15 cracks”: River Mail',
	]);
});

test('a side that there are no letters for leaves out the other one, too', () => {
	const [one] = sides;
	const card = { ...inventedCard, sides: [one!, { words: '“열다섯”', outlets: ['River Mail'] }] };
	expect(drawnWords(card, legible).tellers).toEqual(['Evening Post and River Mail']);
});

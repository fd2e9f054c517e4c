import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnalysedArticle, EventAnalysis } from '../model/event-analysis.ts';
import { exactText, type TextPositionSelector } from '../model/selector.ts';
import { annotateArticle } from './annotate/annotate-article.ts';
import { isExcerpt, sourceTextOf } from './annotate/source-text-of.ts';
import { articleOfText } from './annotate/testing/article-of-text.ts';
import { eventOfSpans } from './annotate/testing/event-of-spans.ts';
import { excerptEvent } from './excerpt/excerpt-event.ts';

/** A text of which each word tells its sentence: `s3w1` is the second word of the fourth. */
interface Told {
	readonly text: string;
	readonly sentences: readonly (TextPositionSelector & { readonly block: string })[];
	readonly marked: readonly TextPositionSelector[];
}

const sentence = fc.record({
	words: fc.integer({ min: 1, max: 6 }),
	/** From which word to which it is marked; not at all where there is none. */
	mark: fc.option(fc.tuple(fc.nat(5), fc.nat(5))),
});
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1 });
const gap = fc.constantFrom('\n', '\n\n', '\r\n', '\n \n');

const told = fc.tuple(paragraphs, gap).map(([lines, between]): Told => {
	let [text, number] = ['', 0];
	const sentences: Told['sentences'][number][] = [];
	const marked: TextPositionSelector[] = [];
	for (const [at, line] of lines.entries()) {
		for (const [place, { words, mark }] of line.entries()) {
			if (place > 0) text += ' ';
			const own = Array.from({ length: words }, (_, word) => `s${number}w${word}😀`);
			const start = text.length;
			number += 1;
			text += `${own.join(' ')}.`;
			sentences.push({ start, end: text.length, block: `p${at + 1}` });
			if (mark) marked.push(spanOf(own, start, mark));
		}
		text += between;
	}
	return { text, sentences, marked };
});

function spanOf(words: readonly string[], start: number, ends: readonly number[]) {
	const [first, last] = ends.map((end) => Math.min(end, words.length - 1)).sort((a, b) => a - b);
	const begin = start + words.slice(0, first).reduce((sum, word) => sum + word.length + 1, 0);
	return { start: begin, end: begin + words.slice(first, last! + 1).join(' ').length };
}

/** What is published of a text, some spans of which tell claims, and others quote. */
function published({ text, sentences, marked }: Told, rights: 'full' | 'excerpt') {
	const article = { ...articleOfText(text), sentences: [...sentences], source: { rights } };
	const [even, odd] = [0, 1].map((rest) => marked.filter((_, at) => at % 2 === rest));
	const event = withNeighbours(eventOfSpans(article, text, even!, odd!), text, article);
	const { analysis, texts } = excerptEvent(
		event,
		[{ file: article.file, text }].map((document) => ({ ...document, file: article.file })),
	);
	return { analysis, shown: texts.get(article.file)!, article: analysis.articles[0]! };
}

/** Passages as they are found: with all of their block around them. */
function withNeighbours(event: EventAnalysis, text: string, { blocks }: AnalysedArticle) {
	const around = <Place extends TextPositionSelector>(place: Place): Place => {
		const block = blocks.find(({ start, end }) => start <= place.start && place.end <= end)!;
		const prefix = text.slice(block.start, place.start);
		return { ...place, block: block.id, prefix, suffix: text.slice(place.end, block.end) };
	};
	return {
		...event,
		claims: event.claims.map((claim) => ({ ...claim, tellings: claim.tellings.map(around) })),
		utterances: event.utterances.map((each) => ({ ...each, wordings: each.wordings.map(around) })),
	};
}

const wordsIn = (text: string) => new Set(text.match(/s\d+w\d+/gu));
const settings = { seed: 20_241_022, numRuns: 100 };

test('an excerpt holds the sentences in which something is marked, and no word of another', () => {
	fc.assert(
		fc.property(told, (input) => {
			const { text, sentences, marked } = input;
			const { analysis, shown, article } = published(input, 'excerpt');
			const allowed = sentences.filter(({ start, end }) =>
				marked.some((mark) => mark.start < end && start < mark.end),
			);
			const words = wordsIn(allowed.map((each) => exactText(text, each)).join(' '));
			expect(wordsIn(shown)).toEqual(words);
			for (const each of allowed) expect(shown).toContain(exactText(text, each));
			const written = annotateArticle({ ...article, title: 'Example' }, shown, analysis);
			expect(written).toHaveProperty('mdx');
			const told = JSON.stringify(analysis) + JSON.stringify(written);
			expect([...wordsIn(told)].filter((word) => !words.has(word))).toEqual([]);
		}),
		settings,
	);
});

test('every place leads to its words in the excerpt, and every part to its place in the source', () => {
	fc.assert(
		fc.property(told, (input) => {
			const { analysis, shown, article } = published(input, 'excerpt');
			const { claims, utterances } = analysis;
			const passages = [...claims.flatMap((claim) => claim.tellings)].concat(
				utterances.flatMap(({ wordings }) =>
					wordings.map((each) => ({ ...each, reason: 'event' })),
				),
			);
			for (const passage of passages) {
				const { prefix, exact, suffix, start, end } = passage;
				expect(exactText(shown, passage)).toBe(exact);
				const around = { start: start - prefix.length, end: end + suffix.length };
				expect(exactText(shown, around)).toBe(prefix + exact + suffix);
			}
			const characters = Array.from(input.text);
			for (const { start, end, from } of article.excerpt!) {
				const words = Array.from(shown.slice(start, end));
				expect(characters.slice(from, from + words.length)).toEqual(words);
			}
		}),
		settings,
	);
});

test('an annotated excerpt with its markers taken out is the excerpt, character for character', () => {
	fc.assert(
		fc.property(told, (input) => {
			const { analysis, shown, article } = published(input, 'excerpt');
			const written = annotateArticle(article, shown, analysis);
			const mdx = 'mdx' in written ? written.mdx : '';
			expect(sourceTextOf(mdx)).toBe(shown);
			expect(isExcerpt(mdx)).toBe(true);
		}),
		settings,
	);
});

test('where all may be published, nothing is changed', () => {
	fc.assert(
		fc.property(told, (input) => {
			const { shown, article } = published(input, 'full');
			expect(shown).toBe(input.text);
			expect(article.excerpt).toBeUndefined();
		}),
		{ ...settings, numRuns: 50 },
	);
});

test('an excerpt tells where words are left out, within a paragraph and of whole paragraphs', () => {
	const text =
		'Kept one. Gone one. Kept two.\n\nGone two.\n\nGone three. Kept three.\n\nKept four.\n';
	const sentences = [...text.matchAll(/\w+ \w+\./gu)].map(({ 0: words, index }) => {
		const block = `p${text.slice(0, index).split('\n\n').length}`;
		return { start: index, end: index + words.length, block };
	});
	const marked = sentences.filter((each) => exactText(text, each).startsWith('Kept'));
	const { analysis, shown, article } = published({ text, sentences, marked }, 'excerpt');
	expect(shown).toBe('Kept one. […] Kept two.\n[…]\n[…] Kept three.\n\nKept four.\n');
	expect(article.blocks.map(({ id, role }) => `${id} ${role}`)).toEqual([
		'p1 body',
		'p2 omitted',
		'p3 body',
		'p4 body',
	]);
	expect(annotateArticle(article, shown, analysis)).toMatchInlineSnapshot(`
		{
		  "mdx": "---
		title: "Kept one."
		event: "example-event"
		article: "example-article"
		file: "example.txt"
		language: "en"
		rights: "excerpt"
		---

		<Paragraph id="p1" role="body"><Claim id="c-claim0" claim="claim0">Kept one.</Claim> <Omitted>\\[…]</Omitted> <Quotation id="q-utterance0" utterance="utterance0" kind="direct">Kept two.</Quotation></Paragraph>

		<Paragraph id="p2" role="omitted"><Omitted>\\[…]</Omitted></Paragraph>

		<Paragraph id="p3" role="body" after="\\n\\n"><Omitted>\\[…]</Omitted> <Claim id="c-claim1" claim="claim1">Kept three.</Claim></Paragraph>

		<Paragraph id="p4" role="body"><Quotation id="q-utterance1" utterance="utterance1" kind="direct">Kept four.</Quotation></Paragraph>
		",
		}
	`);
});

test('an article in which nothing is marked goes by the name of its file', () => {
	const text = 'Gone one. Gone two.\n';
	const { shown, article } = published({ text, sentences: [], marked: [] }, 'excerpt');
	expect(shown).toBe('[…]\n');
	expect(article.title).toBe('example.txt');
});

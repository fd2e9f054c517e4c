import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { EvidenceBundle } from '../../model/evidence-bundle.ts';
import { toEvidenceBundle } from '../data/evidence-bundle.ts';
import { bridgeSource, bridgeTexts } from '../testing/bridge-source.ts';
import { verifyBundle } from './verify-bundle.ts';

const bundle = toEvidenceBundle(bridgeSource);

/** The files as a folder has them, some of them changed. */
function filesWith(changed: Partial<typeof bridgeTexts> | Record<string, string> = {}) {
	const texts = Object.entries({ ...bridgeTexts, ...changed });
	return new Map(
		texts.map(([id, text]) => {
			const sha256 = createHash('sha256').update(text).digest('hex');
			return [`Orrin Bridge/${id}.txt`, { text, sha256 }];
		}),
	);
}

/** What is found wrong, as lines of rule, file and reason. */
function found(evidence: EvidenceBundle, files = filesWith()): string[] {
	return verifyBundle(evidence, files, 'bridge.json').map(
		({ file = '', ruleId = '', reason }) => `${ruleId} ${file}: ${reason}`,
	);
}

/** The bundle with another annotation in the place of its first. */
function withAnnotation(change: (selector: Selector) => Selector): EvidenceBundle {
	const [page, ...pages] = bundle.annotations;
	const [item, ...items] = page!.items;
	const target = { ...item!.target, selector: change(item!.target.selector) };
	return {
		...bundle,
		annotations: [{ ...page!, items: [{ ...item!, target }, ...items] }, ...pages],
	};
}
type Selector = EvidenceBundle['annotations'][number]['items'][number]['target']['selector'];

test('whole evidence holds', () => {
	expect(found(bundle)).toEqual([]);
});

test('one changed letter of a text is found out, and what it changes', () => {
	const text = bridgeTexts['river-mail'].replace('12', '13');
	const lines = found(bundle, filesWith({ 'river-mail': text }));
	expect(lines[0]).toMatch(
		/^evidence-text seeds\/Orrin Bridge\/river-mail\.txt: This is not the text .* Bring back/,
	);
	expect(lines).toContainEqual(
		expect.stringContaining(
			'/q/7bcdfgh/ has “We saw 12 cracks,” at characters 43 to 60 of seeds/Orrin Bridge/river-mail.txt, where “We saw 13 cracks,” stands.',
		),
	);
});

test('white space added at the end changes the text and nothing else', () => {
	const text = `${bridgeTexts['river-mail']}\n`;
	const lines = found(bundle, filesWith({ 'river-mail': text }));
	expect(lines).toHaveLength(2);
	expect(lines.filter((line) => line.startsWith('evidence-text '))).toEqual(lines);
});

test('an annotation in another place is found out', () => {
	const moved = withAnnotation(([quote, { type, start, end }]) => [
		quote,
		{ type, start: start + 1, end: end + 1 },
	]);
	const lines = found(moved);
	expect(lines[0]).toMatch(/^evidence-words bridge\.json: .*#c-2bcdfgh says that characters/);
	expect(lines[1]).toMatch(/^evidence-selector bridge\.json: .* has elsewhere\./);
	expect(lines[2]).toMatch(/^evidence-id .*No annotation says/);
});

test('a quote that matches twice is found out', () => {
	const short = withAnnotation(([quote, place]) => [
		{ ...quote, exact: 'c', prefix: '', suffix: '' },
		place,
	]);
	expect(found(short)).toContainEqual(expect.stringContaining('has more than once'));
});

test('a claim that was never published is found out', () => {
	const { ledger } = bundle;
	const entries = ledger.entries.filter(({ kind }) => kind !== 'claim');
	expect(found({ ...bundle, ledger: { ...ledger, entries } })).toEqual([
		'evidence-id bridge.json: The ledger has no live claim 2bcdfgh. Fetch the evidence anew from the site.',
	]);
});

test('a telling that was added, or left out, is found out', () => {
	const [claim] = bundle.claims;
	const without = { ...claim!, tellings: claim!.tellings.slice(0, 1), differences: [] };
	expect(found({ ...bundle, claims: [without] })).toEqual([
		expect.stringContaining('No claim or utterance has the words that an annotation gives it'),
	]);
});

test('a difference in words that an article does not have is found out', () => {
	const [claim] = bundle.claims;
	const [difference] = claim!.differences;
	const differences = [{ ...difference!, words: ['4 May', '6 May'] as [string, string] }];
	expect(found({ ...bundle, claims: [{ ...claim!, differences }] })).toEqual([
		expect.stringContaining('has “6 May” at characters'),
	]);
});

test('a review of other words than those of the claim is found out', () => {
	const [review] = bundle.reviews;
	const reviews = [{ ...review!, words: 'The bridge closed on 5 May.' }];
	expect(found({ ...bundle, reviews })).toEqual([
		'evidence-review bridge.json: The review of https://orrin.example/c/2bcdfgh/ judges “The bridge closed on 5 May.”, which are not the words of that claim. Ask those who signed it to look at it again.',
	]);
});

test('a review that has lapsed, or that misquotes an article, is found out', () => {
	const [review] = bundle.reviews;
	const evidence = [{ title: 'The article', article: 'river-mail', quote: 'closed on 6 May' }];
	const reviews = [{ ...review!, lapsed: true, evidence }];
	expect(found({ ...bundle, reviews })).toEqual([
		expect.stringContaining('has lapsed'),
		expect.stringContaining(
			'quotes “closed on 6 May”, which is not in seeds/Orrin Bridge/river-mail.txt',
		),
	]);
});

describe('an excerpt', () => {
	const whole = bridgeTexts['river-mail'];
	const words = whole.replace('The bridge closed on 4 May.', '[…]');
	const quoted = whole.indexOf('“We saw');
	const shift = whole.length - words.length;
	const characters = (text: string) => Array.from(text).length;
	const [heading, from] = ['🌉 Bridge shut', characters(whole.slice(0, quoted))];
	const start = from - shift;
	const parts = [
		{ start: 0, end: characters(heading), from: 0 },
		{ start, end: characters(words), from },
	];

	/** What is found wrong with a text of the evidence alone. */
	function wrongWith(excerpt: { words: string; parts: typeof parts }): string[] {
		const length = characters(excerpt.words);
		const texts = bundle.texts.map((text) =>
			text.article === 'river-mail' ? { ...text, length, excerpt } : text,
		);
		return found({ ...bundle, texts }).filter((line) => line.startsWith('evidence-text'));
	}

	test('whose parts stand in the file holds', () => {
		expect(wrongWith({ words, parts })).toEqual([]);
	});

	test('with a word that the file lacks is found out', () => {
		const changed = words.replace('12', '13');
		expect(wrongWith({ words: changed, parts })).toEqual([
			expect.stringContaining('The excerpt has ““We saw 13 cracks,” Ada Quill said.'),
		]);
	});

	test('with words between its parts is found out', () => {
		const added = words.replace('[…]', 'Oh!');
		expect(wrongWith({ words: added, parts })).toEqual([expect.stringContaining('Oh!')]);
	});
});

import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../model/ledger.ts';
import { oembed } from '../../model/oembed.ts';
import { claimEmbed, formerEmbed, utteranceEmbed } from './embed-view.ts';
import { frameHtml } from './frame-html.ts';
import { oembedView } from './oembed-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const host = new URL('https://news.invalid');
const [closed, , boats] = inventedEvent.claims.map((claim) => claimEmbed(inventedEvent, claim));
const said = utteranceEmbed(inventedEvent, inventedEvent.utterances[0]!);

test('a claim in a frame says how its tellings agree, who tells it, and where the rest is', () => {
	expect(closed).toMatchObject({
		kicker: 'Claim',
		event: 'The bridge at Orrin',
		words: 'The bridge at Orrin closed.',
		agreement: {
			phrase: '3 articles (2 not counting copies) word it differently',
			doubt: 'grouped automatically, unsure',
		},
		notes: ['Told by Evening Post, River Mail, and hill-echo.txt'],
		automatic: true,
		onward: 'Every telling, side by side',
		permalink: '/c/2bcdfgh/',
	});
	expect(boats).toMatchObject({ automatic: false, onward: 'See where it stands' });
});

test('a quotation in a frame has its marks and its speaker, and who quotes it in which way', () => {
	expect(said).toMatchObject({
		kicker: 'Quotation',
		words: '“we saw 12 cracks”',
		speaker: 'Ada Quill',
		notes: ['“12”: Evening Post', '“15”: River Mail'],
		frame: { address: '/embed/q/7bcdfgh/', title: 'Quotation: “we saw 12 cracks”' },
	});
});

test('who does not print the words of a quotation is not said to quote them', () => {
	const [utterance] = inventedEvent.utterances;
	const agreeing = { ...utterance!, agreement: 'reworded' as const, differences: [] };
	expect(utteranceEmbed(inventedEvent, agreeing).notes).toEqual([
		'In these words: Evening Post',
		'In part or in other words: River Mail',
	]);
	const [first, second] = utterance!.wordings;
	const wordings = [first!, { ...second!, exact: first!.exact }];
	expect(utteranceEmbed(inventedEvent, { ...agreeing, wordings }).notes).toEqual([
		'Quoted by Evening Post and River Mail',
	]);
});

test('of many outlets the first are named', () => {
	const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
	const articles = names.map((id) => ({ ...inventedEvent.articles[0]!, id, outlet: id }));
	const outlets = names.map((id) => ({ id, name: id, named: true }));
	const tellings = names.map((article) => ({ ...inventedEvent.claims[0]!.tellings[0]!, article }));
	const claim = { ...inventedEvent.claims[0]!, tellings };
	const { notes } = claimEmbed({ ...inventedEvent, articles, outlets }, claim);
	expect(notes).toEqual(['Told by A, B, C, D, and 3 others']);
});

test('an id whose words are gone keeps its frame, and says so', () => {
	const entry: LedgerEntry = {
		id: '9bcdfgh',
		kind: 'claim',
		state: 'retired',
		former: [],
		words: 'The bridge fell.',
		anchors: [
			{ article: 'hill-echo', exact: 'The bridge fell.', occurrence: 1, prefix: '', suffix: '' },
		],
	};
	expect(formerEmbed(entry, [inventedEvent])).toMatchObject({
		words: 'The bridge fell.',
		notes: ['These words are no longer found'],
		agreement: null,
		permalink: '/c/9bcdfgh/',
		frame: { address: '/embed/c/9bcdfgh/' },
	});
});

test('a frame for more words is higher', () => {
	const claim = { ...inventedEvent.claims[0]!, statement: 'word '.repeat(60) };
	expect(claimEmbed(inventedEvent, claim).frame.height).toBeGreaterThan(closed!.frame.height + 150);
});

test('the code to copy is one element, whatever the words are', () => {
	const title = 'Claim: “<b> & "x"';
	expect(frameHtml({ ...closed!.frame, title, height: 200 }, host)).toBe(
		'<iframe src="https://news.invalid/embed/c/2bcdfgh/" title="Claim: “&lt;b&gt; &amp; &quot;x&quot;" ' +
			'width="100%" height="200" loading="lazy" style="border:0"></iframe>',
	);
});

test('oEmbed tells the same frame', () => {
	const told = oembed.parse(oembedView(closed!.frame, host));
	expect(told).toMatchObject({
		html: frameHtml(closed!.frame, host),
		height: closed!.frame.height,
		provider_url: 'https://news.invalid/',
	});
});

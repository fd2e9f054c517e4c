import { expect, test } from 'vitest';
import type { Anchor } from '../model/ledger-version.ts';
import { hasWords, type Ledger, type LedgerEntry } from '../model/ledger.ts';
import { withinSentences } from './within-sentences.ts';

const place = (exact: string, prefix: string, suffix: string): Anchor => ({
	...{ article: 'pier', exact, occurrence: 1, prefix, suffix },
});

function neighboursKept(anchor: Anchor, state: LedgerEntry['state'] = 'retired', slug = 'pier') {
	const entry: LedgerEntry = {
		...{ id: '2bcdfgh', kind: 'claim', state, words: anchor.exact, anchors: [anchor] },
		former: [{ words: 'x', anchors: [anchor], changed: [{ kind: 'wording', words: ['x', 'y'] }] }],
	};
	const ledger: Ledger = { event: 'harbour', slugs: [], entries: [entry] };
	const [now] = withinSentences(ledger, new Set([slug])).entries.filter(hasWords);
	return [now!.anchors, now!.former[0]!.anchors].map(([each]) => [each!.prefix, each!.suffix]);
}

test('of words that are gone, and of former versions, no neighbouring sentence is kept', () => {
	const inner = place('40 planks', 'It rained. We replaced ', ' by noon. Then it');
	expect(neighboursKept(inner)).toEqual([
		[' We replaced ', ' by noon.'],
		[' We replaced ', ' by noon.'],
	]);
	const whole = place('“We replaced it.”', 'It rained! ', ' Then it rained.');
	expect(neighboursKept(whole)[0]).toEqual([' ', '']);
});

test('the places of a live entry are this run’s, which are cut already', () => {
	const inner = place('40 planks', 'Mr. Quill’s ', ' held. Good.');
	expect(neighboursKept(inner, 'live')).toEqual([
		['Mr. Quill’s ', ' held. Good.'],
		[' Quill’s ', ' held.'],
	]);
});

test('nothing of other articles is changed', () => {
	const inner = place('40 planks', 'It rained. We replaced ', ' by noon. Then it');
	expect(neighboursKept(inner, 'retired', 'quay')[0]).toEqual([inner.prefix, inner.suffix]);
});

import { expect, test } from 'vitest';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import { ledgerChanges } from './ledger-changes.ts';
import { ledgerFindings } from './ledger-findings.ts';

const anchorOf = (article: string, exact: string, occurrence = 1) => ({
	...{ article, exact, occurrence },
	...{ prefix: '', suffix: '' },
});
const live: LedgerEntry = {
	id: '2bcdfgh',
	kind: 'claim',
	state: 'live',
	words: 'The bridge fell.',
	anchors: [
		anchorOf('mail', 'The bridge fell.'),
		anchorOf('mail', 'it fell'),
		anchorOf('mail', 'it fell', 2),
		anchorOf('post', 'The bridge fell.'),
	],
	former: [],
};
const slugs = ['mail', 'post'].map((slug) => ({
	kind: 'article' as const,
	...{ key: `${slug}.txt`, slug },
}));
const ledgerOf = (entry: LedgerEntry): Ledger => ({ event: 'orrin', slugs, entries: [entry] });

/** What is told where the entry has become another. */
function told(now: LedgerEntry, texts: Readonly<Record<string, string>>): string[] {
	const after = ledgerOf(now);
	const sources = { event: 'orrin', ledger: after, texts: new Map(Object.entries(texts)) };
	return ledgerFindings(ledgerChanges(ledgerOf(live), after), sources).map(
		({ file = '', reason }) => `${file}: ${reason}`,
	);
}

const texts = { 'mail.txt': 'Nothing.', 'post.txt': 'The bridge fell.' };
const [, , , post] = live.anchors;

test('an id of which several places in an article are gone is told once', () => {
	expect(told({ ...live, anchors: [post!] }, texts)).toEqual([
		'seeds/orrin/mail.txt: The words “The bridge fell.” and “it fell” of /c/2bcdfgh/, which is published, are not found here any more. The address goes on with its other places. Check that this is meant.',
	]);
});

test('of a retired id each article is told, and none that was taken out', () => {
	const retired = { ...live, state: 'retired' as const };
	expect(told(retired, texts).map((line) => line.split(':')[0])).toEqual([
		'seeds/orrin/mail.txt',
		'seeds/orrin/post.txt',
	]);
	expect(told(retired, { 'post.txt': '' })).toEqual([
		'seeds/orrin/post.txt: The words “The bridge fell.” of /c/2bcdfgh/, which is published, are not found here any more. The address stays, and says that its words are gone. Check that this is meant.',
	]);
});

test('an id of which a guarded change is told is not told again', () => {
	const former = [
		{
			...{ words: live.words, anchors: live.anchors },
			changed: [{ kind: 'negation' as const, words: ['', 'not'] as [string, string] }],
		},
	];
	const lines = told(
		{ ...live, words: 'The bridge did not fall.', anchors: [post!], former },
		texts,
	);
	expect(lines).toHaveLength(1);
	expect(lines[0]).toContain('“not” was put in (negation)');
});

test('a change is told of the article that was changed, not of one that said so before', () => {
	const [before, after] = ['Nine died.', 'Ten died.'];
	const places = (words: string) => [anchorOf('mail', after), anchorOf('post', words)];
	const changed = [{ kind: 'figure' as const, words: ['Nine', 'Ten'] as [string, string] }];
	const former = [{ words: before, anchors: places(before), changed }];
	const was = { ...live, words: before, anchors: places(before) };
	const now = { ...live, words: after, anchors: places(after), former };
	const sources = { event: 'orrin', ledger: ledgerOf(now), texts: new Map() };
	const [found] = ledgerFindings(ledgerChanges(ledgerOf(was), ledgerOf(now)), sources);
	expect(found?.file).toBe('seeds/orrin/post.txt');
});

import { expect, test } from 'vitest';
import { inShort } from './in-short.ts';
import { inventedEvent } from '../testing/invented-event.ts';

test('counts what conflicts, agrees, stands alone and is said, each with its part of the page', () => {
	const { claims, lines } = inShort(inventedEvent);
	expect(claims).toBe('3 claims, 2 of them in several articles');
	expect(lines.map(({ href, text }) => `${href} ${text}`)).toEqual([
		'#conflicts 1 claim on which articles conflict',
		'#claims 1 claim is told in other words',
		'#told-once 1 claim is told in one article only',
		'#utterances 1 quotation, from 1 speaker',
		'#conflicts 1 quotation on which articles conflict',
		'#origins 3 articles (2 not counting copies)',
	]);
});

test('counts a conflict once, though one article tells it', () => {
	const [, conflict, ...others] = inventedEvent.claims;
	const alone = { ...conflict!, tellings: conflict!.tellings.slice(0, 1) };
	const { lines } = inShort({ ...inventedEvent, claims: [alone, ...others] });
	expect(lines.map(({ text }) => text).slice(0, 2)).toEqual([
		'1 claim on which articles conflict',
		'1 claim is told in one article only',
	]);
});

test('says nothing of what there is none of', () => {
	const { lines } = inShort({ ...inventedEvent, claims: [], utterances: [] });
	expect(lines.map(({ href }) => href)).toEqual(['#origins']);
});

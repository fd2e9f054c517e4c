import { expect, test } from 'vitest';
import { opposedStances } from '../../model/opposed-stances.ts';
import { claimView } from './claim-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const { stances } = claimView(inventedEvent, inventedEvent.claims[1]!);

test('says who denies it first, where, and in which words', () => {
	expect(stances.groups.map(({ title }) => title)).toEqual([
		'Denied by',
		'Not confirmed by',
		'Confirmed by',
	]);
	expect(stances.groups[0]?.lines).toEqual([
		{
			who: 'Ada Quill',
			speaker: { href: '/speakers/ada-quill/', text: 'Ada Quill' },
			places: [
				{
					place: { href: '/articles/river-mail/#c-3bcdfgh', text: 'River Mail, paragraph\u00a02' },
					words: 'said',
					on: null,
					rival: null,
				},
			],
		},
	]);
});

test('says in plain words what one article contradicts itself in', () => {
	expect(stances.contradictions[0]?.places.map(({ text }) => text)).toEqual([
		'paragraph\u00a02',
		'paragraph\u00a02',
	]);
	expect(stances.contradictions.map(({ sentence, outlet }) => [outlet, sentence])).toEqual([
		[
			'River Mail',
			'This article says both that Ada Quill denied it and that Ada Quill has not confirmed it.',
		],
	]);
});

test('shows what is confirmed where its article tells it in other words', () => {
	const confirmed = stances.groups.find(({ title }) => title === 'Confirmed by');
	expect(confirmed?.lines[0]?.places[0]?.on).toEqual({
		words: 'Mayor Ada Quill said “we saw 12 cracks” on Friday.',
		language: 'en',
	});
});

test('a denial of which another may be the author says so, and contradicts nothing', () => {
	const claim = inventedEvent.claims[1]!;
	const doubtful = claim.stances.map((stance) => ({ ...stance, rival: 'Ben Quill' }));
	const view = claimView(inventedEvent, { ...claim, stances: doubtful }).stances;
	expect(view.groups[0]?.lines[0]?.places[0]?.rival).toBe('(or else Ben Quill)');
	expect(opposedStances(doubtful)).toEqual([]);
	expect(opposedStances(claim.stances)).not.toEqual([]);
});

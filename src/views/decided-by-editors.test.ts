import { expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Utterance } from '../model/utterance.ts';
import { claimView } from './groups/claim-view.ts';
import { conflictsView } from './event/conflicts-view.ts';
import { claimEmbed } from './sharing/embed-view.ts';
import { indexEvent } from './event/event-index.ts';
import { formerView } from './history/former-view.ts';
import { speakerView } from './speaker/speaker-view.ts';
import { inventedEvent } from './testing/invented-event.ts';
import { utteranceView } from './groups/utterance-view.ts';

const [closed, counted] = inventedEvent.claims as [Claim, Claim];
const [cracks] = inventedEvent.utterances as [Utterance];
const all = { confirmed: { by: 'Ann Ahl', since: [] } };
const some = { confirmed: { by: 'Ann Ahl', since: [2] } };

test('a group that a person confirmed is no guess any more', () => {
	const view = claimView(inventedEvent, { ...closed, ...all });
	expect(view.confirmed).toBe('Confirmed by Ann Ahl');
	expect(view.agreement.doubt).toBeNull();
	expect(view.members.grouping?.sentence).toBe(
		'Ann Ahl has confirmed that these belong together. By itself the program is not sure of it.',
	);
});

test('what the program has added since is confirmed by nobody, and the guess is one again', () => {
	const view = claimView(inventedEvent, { ...closed, ...some });
	expect(view.confirmed).toBe(
		'Confirmed by Ann Ahl, save 1 place that the program has added since',
	);
	expect(view.agreement.doubt).toBe('grouped automatically, unsure');
	expect(view.members.grouping?.sentence).toBe(
		'Ann Ahl has confirmed that these belong together. One place was added since by the program alone; nobody has confirmed it. By itself the program is not sure of it.',
	);
});

test('where nobody decided anything, nobody is named', () => {
	expect(claimView(inventedEvent, closed)).toMatchObject({ confirmed: null, worded: null });
	expect(utteranceView(inventedEvent, cracks)).toMatchObject({
		confirmed: null,
		occasion: null,
		original: null,
	});
	expect(speakerView('ada-quill', [inventedEvent]).named).toBeNull();
	expect(claimEmbed(inventedEvent, closed)).toMatchObject({ automatic: true, decided: [] });
});

test('words of the desk say whose they are, also on other sites', () => {
	const worded = { ...closed, ...all, statement: 'The bridge is shut.', worded: { by: 'Bo Berg' } };
	expect(claimView(inventedEvent, worded)).toMatchObject({
		statement: 'The bridge is shut.',
		worded: 'Worded by Bo Berg',
	});
	expect(claimEmbed(inventedEvent, worded)).toMatchObject({
		automatic: false,
		decided: ['Confirmed by Ann Ahl', 'Worded by Bo Berg'],
	});
	const view = claimView(inventedEvent, worded);
	expect(view.caption).toBe(
		'Every telling; the words at the head of the page are those of the desk.',
	);
	expect(view.head.card?.alt).toContain('Worded by Bo Berg');
	expect(view.cited.author).toBeNull();
	expect(claimView(inventedEvent, closed).cited.author).toBe('Evening Post');
});

test('a harmless difference is listed as such, and leads no list of conflicts', () => {
	const [figures] = counted.differences;
	const differences = [{ ...figures!, harmless: { by: 'Ann Ahl' } }];
	const { members } = claimView(inventedEvent, { ...counted, differences });
	const variants = members.apparatus?.differences.flatMap(({ entries }) =>
		entries.flatMap((entry) => entry.variants),
	);
	expect(variants?.map(({ words, harmless }) => [words, harmless])).toEqual([
		['12', 'marked as harmless by Ann Ahl'],
	]);
	const event: EventAnalysis = {
		...inventedEvent,
		claims: [{ ...counted, stances: [], contradictions: [], differences }],
		utterances: [],
	};
	expect(conflictsView(indexEvent(event)).sure.map(({ lines }) => lines)).toEqual([[]]);
});

test('an utterance says when it was said, and what was said in its own language', () => {
	const utterance: Utterance = {
		...cracks,
		occasion: { text: 'To reporters, on Friday.', by: 'Ann Ahl' },
		original: {
			language: 'nb',
			text: 'Vi så 12 sprekker',
			source: 'https://radio.example/1',
			by: 'Bo Berg',
		},
	};
	expect(utteranceView(inventedEvent, utterance)).toMatchObject({
		occasion: { text: 'To reporters, on Friday.', by: 'recorded by Ann Ahl' },
		original: {
			words: '“Vi så 12 sprekker”',
			language: 'nb',
			source: { text: 'https://radio.example/1', href: 'https://radio.example/1' },
			by: 'recorded by Bo Berg',
		},
	});
	const event = { ...inventedEvent, utterances: [utterance] };
	expect(speakerView('ada-quill', [event]).events[0]?.conflicts.sure[0]?.occasion?.text).toBe(
		'To reporters, on Friday.',
	);
});

test('a source that is no address is no link', () => {
	const original = { language: 'nb', text: 'Ja', source: 'javascript:alert(1)', by: 'Ann Ahl' };
	const view = utteranceView(inventedEvent, { ...cracks, original });
	expect(view.original?.source).toEqual({ text: 'javascript:alert(1)', href: null });
});

test('a speaker who was given a name says by whom', () => {
	const [speaker] = inventedEvent.speakers;
	const speakers = [{ ...speaker!, name: 'Ada M. Quill', named: { by: 'Ann Ahl' } }];
	expect(speakerView('ada-quill', [{ ...inventedEvent, speakers }])).toMatchObject({
		name: 'Ada M. Quill',
		named: 'Named by Ann Ahl',
	});
});

test('an excluded id keeps a page that says who excluded it and why', () => {
	const entry: LedgerEntry = {
		id: '9bcdfgh',
		kind: 'claim',
		state: 'excluded',
		words: 'It fell.',
		anchors: [{ article: 'river-mail', exact: 'It fell.', occurrence: 1, prefix: '', suffix: '' }],
		excluded: { by: 'Ann Ahl', reason: 'This is a caption.' },
		former: [],
	};
	expect(formerView(entry, [inventedEvent])).toMatchObject({
		title: 'The desk does not count this as a claim',
		help: 'Ann Ahl took it out of all lists. The address stays; this is the reason:',
		reason: 'This is a caption.',
		lastWords: 'It fell.',
		onward: {
			title: 'Its words stand in',
			links: [{ href: '/articles/river-mail/', text: 'The bridge at Orrin closed.' }],
		},
	});
});

test('where it is known when it was decided, pages say so', () => {
	const ann = { by: 'Ann Ahl', date: '2031-04-05' };
	const dated = { ...closed, confirmed: { ...ann, since: [] }, worded: ann };
	const view = claimView(inventedEvent, dated);
	expect(view).toMatchObject({
		confirmed: 'Confirmed by Ann Ahl (5 April 2031)',
		worded: 'Worded by Ann Ahl (5 April 2031)',
	});
	expect(view.members.grouping?.sentence).toMatch(
		/^Ann Ahl \(5 April 2031\) has confirmed that these belong together\./u,
	);
	expect(claimEmbed(inventedEvent, dated).decided).toEqual([view.confirmed, view.worded]);
	const occasion = { text: 'On Friday.', ...ann };
	expect(utteranceView(inventedEvent, { ...cracks, occasion }).occasion?.by).toBe(
		'recorded by Ann Ahl (5 April 2031)',
	);
});

test('of words that an editor gave to somebody, or to nobody, it is said who decided', () => {
	const [post, ...rest] = inventedEvent.articles;
	const [quotation] = post!.quotations;
	const decided = { by: 'Ann Ahl', date: '2031-04-06' };
	const attributed = (speaker: Quotation['speaker']) => {
		const articles = [{ ...post!, quotations: [{ ...quotation!, decided, speaker }] }, ...rest];
		const { members } = utteranceView({ ...inventedEvent, articles }, cracks);
		return members.apparatus!.rows[0]!.attribution;
	};
	expect(attributed({ ...quotation!.speaker!, confidence: 1 })).toMatchObject({
		sentence: 'attributed to Ada Quill',
		words: [],
		how: 'decided by Ann Ahl (6 April 2031)',
	});
	expect(attributed(null)).toMatchObject({
		sentence: 'attributed to nobody',
		how: 'decided by Ann Ahl (6 April 2031)',
	});
});

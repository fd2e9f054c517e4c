import { expect, test } from 'vitest';
import type { MarkedRun } from '../differences/marked-beside.ts';
import { claimView } from './claim-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const [closed, cracks, boats] = inventedEvent.claims.map((claim) =>
	claimView(inventedEvent, claim),
);
const rows = cracks!.members.apparatus!.rows;

/** Words with what is marked between slashes, and in what it differs. */
function shown(runs: readonly MarkedRun[]): string {
	return runs.map(({ words, label }) => (label === null ? words : `/${words}: ${label}/`)).join('');
}

test('says how the tellings agree, in how many origins, and where that is a guess', () => {
	expect(closed?.agreement).toMatchObject({
		phrase: '3 articles (2 not counting copies) word it differently',
		doubt: 'grouped automatically, unsure',
	});
	expect(cracks?.agreement.doubt).toBeNull();
});

test('who did not answer is not said to leave something unconfirmed', () => {
	const [post, ...others] = inventedEvent.articles;
	const speaker = { ...post!.quotations[0]!.speaker!, rule: 'report: silence', mention: null };
	const silence = { ...post!.blocks[0]!, id: 'r1', block: 'p1', cue: null };
	const withheld = [{ ...silence, polarity: 'withheld' as const, speaker }];
	const articles = [{ ...post!, withheld }, ...others];
	const view = claimView({ ...inventedEvent, articles }, inventedEvent.claims[0]!);
	expect(JSON.stringify(view)).toContain('Ada Quill would not say, or did not answer');
});

test('tells whose words a statement is that does not say so', () => {
	expect(cracks?.by).toEqual({
		text: 'attributed to Ada Quill',
		href: '/speakers/ada-quill/',
		sure: true,
	});
	expect(closed?.by).toBeNull();
});

test('says nothing of whose words a statement is that names them, speaks of another or was worded', () => {
	const [, counted] = inventedEvent.claims;
	const by = (change: object) => claimView(inventedEvent, { ...counted!, ...change }).by;
	expect(by({ statement: '“We saw 15 cracks,” Quill said.' })).toBeNull();
	expect(by({ statement: 'The bridge has cracks.' })).toBeNull();
	expect(by({ statement: 'We saw 15 cracks.' })?.text).toBe('attributed to Ada Quill');
	// “he” does not stand where the words that name the mayor do
	const exact = 'He saw 15 cracks, the mayor said.';
	const tellings = counted!.tellings.map((each) => ({ ...each, exact, start: each.start + 1 }));
	expect(by({ statement: exact, tellings })).toBeNull();
	expect(by({ worded: { by: 'A. Editor', on: '2024-11-01' } })).toBeNull();
});

test('leads to the very place in each article', () => {
	expect(closed?.members.apparatus?.rows.map(({ place }) => place.href)).toEqual([
		'/articles/evening-post/#c-2bcdfgh',
		'/articles/hill-echo/#c-2bcdfgh',
		'/articles/river-mail/#c-2bcdfgh',
	]);
});

test('puts the telling that gives the statement first, and what differs most behind it', () => {
	expect(rows.map(({ outlet, note }) => [outlet.text, note])).toEqual([
		['River Mail', 'the others are compared with this one'],
		['Evening Post', null],
	]);
	expect(closed?.members.apparatus?.rows.map(({ note }) => note)).toEqual([
		'the others are compared with this one',
		null,
		'the same words',
	]);
});

test('marks what differs and says in what, in the first telling only what conflicts', () => {
	expect(rows.map(({ runs }) => shown(runs))).toEqual([
		'“We saw /15: conflicting figure/ cracks,” the mayor said.',
		'/Mayor Ada Quill said: wording/ “we saw /12: conflicting figure/ cracks”/ on Friday: wording/.'.replace(
			'/ on Friday',
			' /on Friday',
		),
	]);
});

test('where it is but a guess that they tell one thing, what conflicts only may', () => {
	const [, counted] = inventedEvent.claims;
	const unsure = { ...counted!, grouping: { ...counted!.grouping!, sure: false } };
	const { agreement, members } = claimView(inventedEvent, unsure);
	expect(agreement.phrase).toContain('possible conflict');
	expect(shown(members.apparatus!.rows[0]!.runs)).toContain('/15: perhaps conflicting figure/');
});

test('says who of the others is of one origin with it', () => {
	expect(rows.map(({ oneOriginWith }) => oneOriginWith)).toEqual([
		'shares text or an agency with Evening Post',
		'shares text or an agency with River Mail',
	]);
	expect(closed?.members.origins).toMatchObject({
		count: '3 articles (2 not counting copies)',
		alone: 'hill-echo.txt',
	});
});

test('says to whom each article gives the words', () => {
	expect(rows.map(({ attribution }) => attribution.sentence)).toEqual([
		'attributed to Ada Quill',
		'attributed to Ada Quill',
	]);
	expect(boats?.members.passages.map(({ attribution }) => attribution.sentence)).toEqual([
		'in the article’s own words',
	]);
});

test('a telling without company is compared with nothing, and stands in its paragraph', () => {
	expect(boats?.members).toMatchObject({ apparatus: null, origins: null, grouping: null });
	expect(boats?.members.passages.map(({ exact }) => exact)).toEqual(['Boats carried 40 people.']);
});

test('says why the tellings are together, in plain words', () => {
	expect(closed?.members.grouping).toEqual({
		sentence:
			'Grouped automatically; the program is not sure that these belong together. Nobody has confirmed it.',
		reasons: ['words that both have, rare ones counting more', 'the same figure'],
	});
});

test('an evidence without words goes by its name', () => {
	const grouping = { confidence: 1, sure: true, reasons: [{ evidence: 'moon', share: 1 }] };
	const view = claimView(inventedEvent, { ...inventedEvent.claims[0]!, grouping });
	expect(view.members.grouping?.reasons).toEqual(['moon']);
});

test('names what may say the same, as unconfirmed', () => {
	expect(closed?.members.suggestions).toEqual([
		{
			href: '/c/4bcdfgh/',
			words: 'Boats carried 40 people.',
			language: 'en',
			likeness: 'a little alike in one place',
		},
	]);
});

test('a telling leads to its words in its article and, where that is known, on the page of its outlet', () => {
	const { passages, apparatus } = closed!.members;
	const [first, second] = [...passages, ...(apparatus?.rows ?? [])];
	const words = 'text=The%20bridge%20at%20Orrin%20closed.';
	expect(first!.quoted).toBe(`/articles/evening-post/#c-2bcdfgh:~:${words}`);
	expect(first!.original).toEqual({
		href: `https://post.example/bridge#:~:${words}`,
		page: 'https://post.example/bridge',
	});
	expect(second!.original).toBeNull();
});

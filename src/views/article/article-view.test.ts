import { expect, test } from 'vitest';
import { articleView } from './article-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const view = articleView(inventedEvent, inventedEvent.articles[0]!);

test('makes the first headline the heading of the page', () => {
	expect([...view.paragraphs.values()].map(({ element }) => element)).toEqual(['h1', 'p']);
});

test('notes beside a paragraph who else tells it', () => {
	expect(view.paragraphs.get('p1')?.notes).toEqual([
		{
			kind: 'claim',
			anchor: 'c-2bcdfgh',
			id: 'note-c-2bcdfgh',
			order: 1,
			block: 'p1',
			lemma: 'The bridge at Orrin closed.',
			language: 'en',
			href: '/c/2bcdfgh/',
			speaker: null,
			elsewhere: {
				where:
					'possibly also in River Mail and hill-echo.txt (2 with this one, not counting copies)',
				how: 'in other words',
				phrase:
					'possibly also in River Mail and hill-echo.txt (2 with this one, not counting copies), in other words',
			},
			also: 'possibly also in River Mail and hill-echo.txt (2 with this one, not counting copies), in other words',
			claim: null,
			shown: true,
		},
	]);
});

test('notes who is quoted', () => {
	const [claim, quotation] = view.paragraphs.get('p2')!.notes;
	expect(claim?.kind).toBe('claim');
	expect(quotation).toMatchObject({ kind: 'quotation', speaker: 'Ada Quill', order: 2 });
});

test('leaves a claim that nobody else tells without more to say', () => {
	const alone = articleView(inventedEvent, inventedEvent.articles[1]!);
	expect(alone.notes.get('c-4bcdfgh')).toMatchObject({ elsewhere: null, also: null });
});

test('gives one note where a quotation makes up the words of a claim', () => {
	const claims = inventedEvent.claims.map((claim) => ({
		...claim,
		tellings: claim.tellings.map((telling) =>
			telling.article === 'river-mail' && telling.block === 'p2'
				? { ...telling, exact: '“We saw 15 cracks,”' }
				: telling,
		),
	}));
	const event = { ...inventedEvent, claims };
	const { paragraphs, notes } = articleView(event, event.articles[2]!);
	expect(paragraphs.get('p2')?.notes).toMatchObject([
		{ kind: 'quotation', order: 1, claim: { href: '/c/3bcdfgh/', text: 'the claim' } },
	]);
	expect(notes.get('c-3bcdfgh')).toMatchObject({ id: 'note-q-7bcdfgh', order: 1 });
});

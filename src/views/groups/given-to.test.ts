import { expect, test } from 'vitest';
import { articleView } from '../article/article-view.ts';
import { eventOfSpeakers } from '../testing/event-of-speakers.ts';

const [ferris, lowe] = [{ name: 'Ferris' }, { name: 'Lowe' }];

/** Who is named in the notes on the quotation that three articles have. */
function noted(...given: Parameters<typeof eventOfSpeakers>): (string | null)[] {
	const event = eventOfSpeakers(...given);
	return event.articles.flatMap((article) =>
		[...articleView(event, article).notes.values()]
			.filter(({ kind }) => kind === 'quotation')
			.map(({ speaker }) => speaker),
	);
}

test('the notes of an article name whom this article names', () => {
	expect(noted(ferris, lowe, null)).toEqual(['Ferris', 'Lowe', 'speaker not named']);
});

test('the notes of an article say of whom that is but probable', () => {
	expect(noted({ ...ferris, confidence: 0.7 }, { ...lowe, rival: 'Ferris' }, lowe)).toEqual([
		'probably Ferris',
		'probably Lowe',
		'Lowe',
	]);
});

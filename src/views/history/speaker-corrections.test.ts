import { expect, test } from 'vitest';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { ledgerEntry } from '../../model/ledger.ts';
import { inventedEvent } from '../testing/invented-event.ts';
import { correctionsView } from './corrections-view.ts';
import { historyView } from './history-view.ts';

const [said] = inventedEvent.utterances;
const [wording] = said!.wordings;
const decided = { by: 'Ann Ahl', date: '2031-05-06' };

/** An editor has said that the words are not those of the clerk. */
const event: EventAnalysis = {
	...inventedEvent,
	articles: inventedEvent.articles.map((article) => ({
		...article,
		quotations: article.quotations.map((each) => ({ ...each, decided })),
	})),
};
const anchor = { article: wording!.article, exact: 'we saw 12 cracks,', occurrence: 1 };
const entry = ledgerEntry.parse({
	...{ id: said!.id, kind: 'utterance', state: 'live', words: 'we saw 12 cracks,' },
	...{ speaker: said!.speaker, anchors: [anchor] },
	former: [
		{
			...{ words: 'we saw 12 cracks,', speaker: 'the-clerk', anchors: [anchor] },
			changed: [{ kind: 'attribution', words: ['the-clerk', said!.speaker!] }],
		},
	],
});
const ledgers = [{ event: event.id, slugs: [], entries: [entry] }];

test('a speaker whom an editor named is put right, with the day and the name of the decision', () => {
	const { notes, changes } = correctionsView([], ledgers, [event], []);
	expect(changes).toEqual([]);
	expect(notes).toMatchObject([
		{
			name: `${said!.id}-v2`,
			...{ date: '2031-05-06', day: '6 May 2031', by: 'Ann Ahl' },
			...{ wrong: 'Said by the clerk', right: 'Said by Ada Quill' },
			subject: { page: { text: '“we saw 12 cracks”' } },
		},
	]);
});

test('one who is but read otherwise has changed, on a day that is not known', () => {
	const { notes, changes } = correctionsView([], ledgers, [inventedEvent], []);
	expect(notes).toEqual([]);
	expect(changes).toMatchObject([{ day: 'day not known' }]);
});

test('the versions tell words once that stayed, and the day of the decision', () => {
	const [now, before] = historyView(entry, [event])!;
	expect([now?.words, before?.words]).toEqual(['we saw 12 cracks', null]);
	expect(before?.when).toBe('until 6 May 2031');
});

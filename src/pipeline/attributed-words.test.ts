import { expect, test } from 'vitest';
import type { Decisions } from '../model/decisions.ts';
import { built, decided, reasons, storm, type DecidedEvent } from './testing/decided-event.ts';
import { dream, first, planks, utterance } from './testing/storm-groups.ts';

const said = (article: string, words: string, name: string | null) => ({
	...{ article, words, name, by: 'Ann Ahl' },
});

const ofMarl = (name: string | null) => ({
	attribute: [said('weekly', 'Friday is a dream', name)],
});

/** Who speaks in an article, quotation by quotation. */
function speakersIn({ analysis }: Pick<DecidedEvent, 'analysis'>, article: string) {
	return analysis.articles
		.find(({ id }) => id === article)!
		.quotations.map(({ speaker }) => speaker?.speaker ?? null);
}

test('a name that the event does not know is that of a new speaker', () => {
	const after = decided(ofMarl('Joan Aldous'));
	expect(utterance(after, dream.id)?.speaker).toBe('joan-aldous');
	expect(after.analysis.speakers).toContainEqual({
		...{ id: 'joan-aldous', name: 'Joan Aldous', aliases: [] },
	});
});

test('words are given to nobody, where the article does not tell', () => {
	const after = decided(ofMarl(null));
	expect(utterance(after, dream.id)?.speaker).toBeNull();
	expect(after.analysis.articles.find(({ id }) => id === 'weekly')?.quotations[0]).toMatchObject({
		...{ speaker: null, decided: { by: 'Ann Ahl' } },
	});
});

test('of one article alone: others still say otherwise, and readers see it', () => {
	const attribute = [said('morning', 'we will have replaced every plank', 'Bo Marl')];
	const after = decided({ attribute });
	expect(speakersIn(after, 'morning')).toEqual(['bo-marl']);
	expect(speakersIn(after, 'evening')).toEqual(['ada-quill']);
	const { agreement, differences } = utterance(after, planks.id)!;
	expect(agreement).toBe('conflicting');
	expect(differences.map(({ kind }) => kind)).toContain('attribution');
});

test('the speaker whom the program found is back once it is taken out of the file', () => {
	const after = built(storm, decided(ofMarl('Joan Aldous')).ledger);
	expect(utterance(after, dream.id)?.speaker).toBe('bo-marl');
	expect(after.ledger.slugs).toContainEqual({
		...{ kind: 'speaker', key: 'Joan Aldous', slug: 'joan-aldous' },
	});
});

test('what does not apply is told, and nothing is given to anybody else', () => {
	const after = decided({
		attribute: [
			said('weekley', 'Friday is a dream', 'Ada Quill'),
			said('weekly', 'Friday is a nightmare', 'Ada Quill'),
			said('weekly', 'The north pier', 'Ada Quill'),
			said('weekly', '…', 'Ada Quill'),
		],
	});
	expect(reasons(after).join('\n')).toMatchInlineSnapshot(`
		"attribute: No article of this event has an address that ends in “weekley”. Did you mean “weekly”?
		attribute: No quotation of /articles/weekly/ has the words “Friday is a nightmare”. Its quotations are: “Friday is a dream,”.
		attribute: No quotation of /articles/weekly/ has the words “The north pier”. Its quotations are: “Friday is a dream,”.
		attribute: No quotation of /articles/weekly/ has the words “…”. Its quotations are: “Friday is a dream,”."
	`);
	expect(after.analysis).toEqual(first.analysis);
});

test('who said words can be decided but once', () => {
	const attribute = [...ofMarl(null).attribute, said('weekly', 'a dream', 'Ada Quill')];
	const after = decided({ attribute });
	expect(reasons(after)).toEqual([
		'attribute: Who said these words was decided before, in entry 1 of the list. Keep one of the two.',
	]);
	expect(utterance(after, dream.id)?.speaker).toBeNull();
});

const strike = `Nurses walk out

“We are tired,” said Ann Roe, a nurse.

“We are tired,” said Cole Marsh, a porter. “They told me, ‘Go home,’ and I went.”

Roe said that the pay was “an insult” to all. The minister, Lea Strom, called it “an insult to the public”.
`;

/** Who says what in one text, with what was decided on it; a second run with the same changes nothing. */
function strikeWith(decisions: Partial<Decisions>) {
	const texts = { 'strike.txt': strike };
	const after = built(texts, built(texts).ledger, decisions);
	expect(built(texts, after.ledger, decisions).files).toEqual(after.files);
	const article = after.analysis.articles[0]!;
	const said = new Map(
		article.quotations.map((each) => [strike.slice(each.start, each.end), each] as const),
	);
	return { ...after, article, said };
}

const left = '“They told me, ‘Go home,’ and I went.”';

test('words are given to the speaker of that name whom the event knows', () => {
	const { unfit, said: found } = strikeWith({ attribute: [said('strike', left, 'Lea Strom')] });
	expect(unfit).toEqual([]);
	expect(found.get(left.slice(1, -1))).toMatchObject({
		speaker: { name: 'Lea Strom', mention: null, confidence: 1, speaker: 'lea-strom' },
		decided: { by: 'Ann Ahl' },
	});
});

test('a surname is the name of the one who bears it', () => {
	const { said: found } = strikeWith({ attribute: [said('strike', left, 'Strom')] });
	expect(found.get(left.slice(1, -1))?.speaker?.speaker).toBe('lea-strom');
});

test('who was renamed is meant by the new name', () => {
	const { unfit, said: found } = strikeWith({
		rename: [{ speaker: 'lea-strom', name: 'Dame Helen of Orrin', by: 'Ann Ahl' }],
		attribute: [said('strike', left, 'Dame Helen of Orrin')],
	});
	expect(unfit).toEqual([]);
	expect(found.get(left.slice(1, -1))?.speaker?.speaker).toBe('lea-strom');
});

test('words that are quoted twice are told apart by what stands beside them', () => {
	const twice = strikeWith({ attribute: [said('strike', 'We are tired', 'Dora Vane')] });
	expect(reasons(twice)).toEqual([
		'attribute: The words “We are tired” stand in 2 quotations of /articles/strike/. Write more of them, with what stands before or behind the quotation marks.',
	]);
	const found = strikeWith({
		attribute: [said('strike', '“We are tired,” said Cole', 'Dora Vane')],
	});
	expect(found.unfit).toEqual([]);
	expect(speakersIn(found, 'strike').slice(0, 2)).toEqual(['ann-roe', 'dora-vane']);
});

test('a quotation from end to end goes before a part of another', () => {
	const { said: by, unfit } = strikeWith({ attribute: [said('strike', 'An insult', 'Dora Vane')] });
	expect(unfit).toEqual([]);
	expect(by.get('an insult')?.speaker?.speaker).toBe('dora-vane');
	expect(by.get('an insult to the public')?.speaker?.speaker).toBe('lea-strom');
});

test('the report around it goes with a quotation', () => {
	const { article } = strikeWith({ attribute: [said('strike', 'an insult', 'Dora Vane')] });
	expect(article.reports.map(({ speaker }) => speaker?.name)).toEqual(['Dora Vane']);
});

test('what is quoted within it is told by the one who said it', () => {
	const { article } = strikeWith({ attribute: [said('strike', 'They told me', 'Dora Vane')] });
	expect(article.quotations.find(({ nested }) => nested)?.nested).toEqual({ toldBy: 'Dora Vane' });
});

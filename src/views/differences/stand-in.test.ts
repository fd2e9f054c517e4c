import { expect, test } from 'vitest';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { indexEvent } from '../event/event-index.ts';
import { utteranceView } from '../groups/utterance-view.ts';
import { utteranceEmbed } from '../sharing/embed-view.ts';
import { utteranceShareCard } from '../sharing/share-card.ts';
import { eventOfSpeakers } from '../testing/event-of-speakers.ts';

const [ferris, lowe] = [{ name: 'Ferris' }, { name: 'Lowe' }];
const event = eventOfSpeakers(ferris, lowe, lowe);
const toNobody = eventOfSpeakers(ferris, lowe, null);
const apparatusOf = (told: EventAnalysis) =>
	utteranceView(told, told.utterances[0]!).members.apparatus!;

test('an outlet stands on the side of the speaker to whom it gives the words', () => {
	const [conflict] = apparatusOf(event).conflicts;
	expect(conflict!.sides.map(({ words, tellers }) => `${words} ${tellers}`)).toEqual([
		'Ferris in Evening Post',
		'Lowe in hill-echo.txt and River Mail',
	]);
});

test('an outlet is listed with the speaker to whom it gives the words', () => {
	const { of, variants } = apparatusOf(event).differences[0]!.entries[0]!;
	const sides = [of, ...variants];
	expect(sides.map(({ words, places }) => [words, ...places.map((place) => place.text)])).toEqual([
		['Ferris', 'Evening Post'],
		['Lowe', 'hill-echo.txt', 'River Mail'],
	]);
});

test('an outlet that names nobody is on no side', () => {
	const [conflict] = apparatusOf(toNobody).conflicts;
	expect(conflict!.sides.map(({ tellers }) => tellers)).toEqual([
		'in Evening Post',
		'in hill-echo.txt',
	]);
	expect(apparatusOf(toNobody).rows.map(({ otherSpeaker }) => otherSpeaker)).toEqual([
		true,
		true,
		false,
	]);
});

test('cards and frames have the same sides', () => {
	const sides = ['said by Ferris: Evening Post', 'said by Lowe: hill-echo.txt and River Mail'];
	expect(utteranceEmbed(event, event.utterances[0]!).notes).toEqual(sides);
	expect(
		utteranceShareCard(indexEvent(event), event.utterances[0]!).sides.map(({ outlets }) => outlets),
	).toEqual([['Evening Post'], ['hill-echo.txt', 'River Mail']]);
});

import { expect, test } from 'vitest';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { indexEvent } from '../event/event-index.ts';
import { utteranceEmbed } from '../sharing/embed-view.ts';
import { utteranceShareCard } from '../sharing/share-card.ts';
import { eventOfSpeakers } from '../testing/event-of-speakers.ts';
import { utteranceView } from './utterance-view.ts';

const [ferris, lowe] = [{ name: 'Ferris' }, { name: 'Lowe' }];

/** What is said of the speaker on the page of the utterance, and all that is titled by it. */
function named(event: EventAnalysis) {
	const [utterance] = event.utterances;
	const { head, cited, saidBy } = utteranceView(event, utterance!);
	const { speaker } = utteranceShareCard(indexEvent(event), utterance!);
	const titles = [head.title, cited.title, speaker];
	return { page: saidBy.text, frame: utteranceEmbed(event, utterance!).speaker, titles };
}

const unnamed = ['“as safe as any”', '“as safe as any”', null];
const byLowe = ['Lowe: “as safe as any”', 'Lowe: “as safe as any”', 'Lowe'];

test('a heading names the speaker where no article says otherwise', () => {
	const event = eventOfSpeakers(null, lowe, { ...lowe, confidence: 0.5 });
	expect(named(event)).toEqual({ page: 'Lowe', frame: 'Lowe', titles: byLowe });
});

test('a heading names nobody where articles give the words to two, though most name one', () => {
	const several = 'given to different speakers';
	const expected = { page: several, frame: several, titles: unnamed };
	expect(named(eventOfSpeakers(ferris, lowe, lowe))).toEqual(expected);
	expect(named(eventOfSpeakers(lowe, lowe, ferris))).toEqual(expected);
});

test('a heading names nobody who is but probable; the page and the frame say so', () => {
	const probably = { page: 'probably Lowe', frame: 'probably Lowe', titles: unnamed };
	expect(named(eventOfSpeakers(null, { ...lowe, confidence: 0.7 }, null))).toEqual(probably);
	expect(named(eventOfSpeakers(null, { ...lowe, rival: 'Ferris' }, null))).toEqual(probably);
});

test('a description that may mean the one who is named says nothing else', () => {
	expect(named(eventOfSpeakers({ name: 'official' }, lowe, lowe)).titles).toEqual(byLowe);
	expect(named(eventOfSpeakers(lowe, { name: 'official' }, lowe)).titles).toEqual(unnamed);
});

/** An event in which nothing was found to conflict, or an editor says so. */
function inOneVoice(event: EventAnalysis): EventAnalysis {
	const utterances = event.utterances.map((utterance) => {
		const harmless = { by: 'Ann Ahl' };
		const differences = utterance.differences.map(({ kind, between, words, spans }) => {
			return { kind, between, words, spans, harmless };
		});
		return { ...utterance, differences };
	});
	return { ...event, utterances };
}

test('two who are one voice say nothing else, where the one is sure', () => {
	expect(named(inOneVoice(eventOfSpeakers(ferris, lowe, lowe))).titles).toEqual(byLowe);
	const unsure = inOneVoice(eventOfSpeakers(ferris, { ...lowe, confidence: 0.7 }, null));
	expect(named(unsure).page).toBe('given to different speakers');
});

test('an official and the country that speaks through them are one voice', () => {
	const event = eventOfSpeakers(lowe, { name: 'official' }, lowe);
	expect(named(event).page).toBe('given to different speakers');
	expect(named(inOneVoice(event)).page).toBe('official');
});

test('where no article names anybody, the page says that', () => {
	expect(named(eventOfSpeakers(null, null, null)).page).toBe('speaker not named');
});

import { isNamed, type Speaker } from '../../model/speaker.ts';
import type { EventIndex } from '../event/event-index.ts';
import { text } from '../interface-text.ts';
import { firstWords } from '../wording/lemma.ts';
import { listed } from '../wording/listed.ts';
import { reportsOf, silencesOf } from './reports-of.ts';
import { utterancesOf } from './utterances-of.ts';

/** Of more outlets than these a list gives but the number. */
const mostListed = 2;

/**
 * What lists call each speaker, by id. Who has no name, or the same as another, is told apart by
 * the outlets that give the words, and where these are the same too by the articles.
 */
export function speakerLabels(index: EventIndex): ReadonlyMap<string, string> {
	const { speakers } = index.event;
	const byOutlet = (speaker: Speaker) => withPlaces(speaker, outletsOf(index, speaker.id));
	const names = countOf(speakers.map(({ name }) => name));
	const labels = countOf(speakers.map(byOutlet));
	return new Map(
		speakers.map((speaker) => {
			if (isNamed(speaker) && isAlone(names, speaker.name)) return [speaker.id, speaker.name];
			const label = byOutlet(speaker);
			const told = isAlone(labels, label)
				? label
				: withPlaces(speaker, titlesOf(index, speaker.id));
			return [speaker.id, told];
		}),
	);
}

function withPlaces({ name }: Speaker, places: readonly string[]): string {
	return places.length === 0 ? name : text.speaker.in(name, listed(places));
}

function outletsOf(index: EventIndex, speaker: string): string[] {
	const articles = articlesWith(index, speaker);
	const names = [...new Set(articles.map((id) => index.outletOf(id).name))];
	return names.length > mostListed ? [text.count.outlets(names.length)] : names;
}

function titlesOf(index: EventIndex, speaker: string): string[] {
	return articlesWith(index, speaker).map((id) => `“${firstWords(index.article(id).title, 48)}”`);
}

/** The ids of the articles that attribute words to a speaker. */
function articlesWith(index: EventIndex, speaker: string): string[] {
	const quoting = utterancesOf(index, speaker)
		.flatMap(({ wordings }) => wordings)
		.filter((wording) => index.quotation(wording)?.speaker?.speaker === speaker);
	const reporting = [...reportsOf(index, speaker), ...silencesOf(index, speaker)];
	return [...new Set([...quoting, ...reporting].map(({ article }) => article))];
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const name of names.map(plain)) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}

function isAlone(counts: ReadonlyMap<string, number>, name: string): boolean {
	return counts.get(plain(name)) === 1;
}

function plain(name: string): string {
	return name.toLowerCase();
}

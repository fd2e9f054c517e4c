import type { EventAnalysis } from '../../model/event-analysis.ts';
import { overlap, type TextPositionSelector } from '../../model/selector.ts';
import { readEvent } from '../analyse-event.ts';
import { defaultLimits } from '../read/limits.ts';

/** A sentence of an article with a name of its own, by which it is known wherever an edit takes it. */
export interface Unit {
	readonly key: string;
	readonly text: string;
}

/** Paragraphs of sentences. */
export type EditedArticle = readonly (readonly Unit[])[];
/** By file name. */
export type EditedEvent = ReadonlyMap<string, EditedArticle>;

/** The articles of an event, cut into their sentences. */
export function editable(texts: ReadonlyMap<string, string>): EditedEvent {
	const files = Array.from(texts, ([file, text]) => ({
		file,
		bytes: new TextEncoder().encode(text),
	}));
	const input = { event: 'e', files, records: new Map(), limits: defaultLimits };
	return new Map(
		readEvent(input).readings.map(({ file, text, blocks, sentences }) => [
			file,
			blocks.map((block) => {
				const own = sentences.filter((sentence) => sentence.block === block.id);
				const spans = own.length > 0 ? own : [block];
				return spans.map(({ start, end }) => ({
					key: `${file} ${start}`,
					text: text.slice(start, end),
				}));
			}),
		]),
	);
}

export function textOf(article: EditedArticle): string {
	return `${article.map((units) => units.map(({ text }) => text).join(' ')).join('\n')}\n`;
}

/** The sentences that each claim and utterance of an analysis stands in, by id. */
export function keysById(analysis: EventAnalysis, event: EditedEvent): Map<string, Set<string>> {
	const placed = new Map(Array.from(event, ([file, article]) => [file, placesOf(article)]));
	const files = new Map(analysis.articles.map(({ id, file }) => [id, file]));
	const members = [
		...analysis.claims.map(({ id, tellings }) => ({ id, passages: tellings })),
		...analysis.utterances.map(({ id, wordings }) => ({ id, passages: wordings })),
	];
	return new Map(
		members.map(({ id, passages }) => [
			id,
			new Set(
				passages.flatMap((passage) => keysAt(placed.get(files.get(passage.article)!)!, passage)),
			),
		]),
	);
}

interface Placed extends TextPositionSelector {
	readonly key: string;
}

function placesOf(article: EditedArticle): Placed[] {
	let at = 0;
	return article.flatMap((units) =>
		units.map(({ key, text }) => {
			const start = at;
			at += text.length + 1;
			return { key, start, end: start + text.length };
		}),
	);
}

function keysAt(places: readonly Placed[], passage: TextPositionSelector): string[] {
	return places.filter((place) => overlap(place, passage) > 0).map(({ key }) => key);
}

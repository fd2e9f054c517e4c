import type { EventAnalysis } from '../../src/model/event-analysis.ts';
import { counted } from '../terminal/counted.ts';
import type { ItemPlace } from './group-form.ts';
import { hidden } from './hidden-field.ts';
import { h, type Element } from './html.ts';
import { key } from './key-button.ts';

/** A speaker of an event, as its desk knows them. */
export interface DeskSpeaker {
	readonly id: string;
	readonly name: string;
	/** In how many quotations of all its articles a new name would stand. */
	readonly quotations: number;
}

/** @param id Null of words that are given to nobody. */
export function deskSpeaker(analysis: EventAnalysis, id: string | null): DeskSpeaker | null {
	const found = analysis.speakers.find((each) => each.id === id);
	if (!found) return null;
	const spoken = analysis.articles.flatMap(({ quotations }) => quotations);
	const own = spoken.filter(({ speaker }) => speaker?.speaker === found.id);
	return { id: found.id, name: found.name, quotations: own.length };
}

interface Renamed {
	readonly event: string;
	readonly speaker: DeskSpeaker;
	readonly next: string;
}

/** Folded beside a quotation: who would only say whose these words are must not call all of a speaker’s words another’s. */
export function renameFold(on: Renamed, item: ItemPlace): Element {
	const everywhere = counted(on.speaker.quotations, 'quotation');
	return h(
		'details',
		{ class: 'exclude' },
		h('summary', {}, `Call this speaker otherwise everywhere (${everywhere})`),
		nameForm(on, item),
	);
}

/** A form by which a speaker is given another name, in all articles of the event. */
export function nameForm(
	{ event, speaker, next }: Renamed,
	{ named, opened }: Pick<ItemPlace, 'named' | 'opened'>,
): Element {
	const name = h('input', {
		...{ name: 'name', required: true, value: speaker.name, autocomplete: 'off' },
	});
	return h(
		'form',
		{ method: 'post', action: 'rename', class: 'form rename' },
		hidden('event', event),
		hidden('speaker', speaker.id),
		hidden('next', next),
		opened === undefined ? null : hidden('opened', opened),
		h('label', {}, `Speaker “${speaker.name}”, `, 'called everywhere ', name),
		key('n', 'Name', { named }),
	);
}

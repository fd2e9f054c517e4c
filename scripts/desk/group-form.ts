import type { DeskGroup } from './desk-group.ts';
import { hidden } from './hidden-field.ts';
import { h, type Attributes, type Child, type Element } from './html.ts';

/** Where an item stands on the page, and what it is handled with. */
export interface ItemPlace {
	/** The id of the item to go to once this one is decided. */
	readonly next: string;
	/** Whether decisions can be signed. */
	readonly named: boolean;
	/** The id that it was opened by, so that it stays open; absent of what waits. */
	readonly opened?: string;
}

/** What a form sends along: what it is on, as the editor saw it, and where to go on. */
export function form(
	action: string,
	groups: readonly DeskGroup[],
	{ next, opened }: ItemPlace,
	parts: readonly Child[],
	id?: string,
): Element {
	const seen = groups.flatMap(({ id, words }) => [hidden('id', id), hidden('words', words)]);
	const event = hidden('event', groups[0]!.event);
	const attributes: Attributes = { method: 'post', action, class: `form ${action}`, id };
	const open = opened === undefined ? null : hidden('opened', opened);
	return h('form', attributes, event, hidden('next', next), open, ...seen, ...parts);
}

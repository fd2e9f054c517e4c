import type { ItemPlace } from './group-form.ts';
import { h, type Child, type Element } from './html.ts';

/** A button that a key presses too; `more` tells it from others with its words. Without a name nothing can be signed. */
export function key(
	letter: string,
	words: string,
	{ named }: Pick<ItemPlace, 'named'>,
	more: Child = null,
): Element {
	const attributes = { 'data-key': letter, disabled: !named };
	return h('button', attributes, words, more, ' ', h('kbd', {}, letter));
}

import type { ItemPlace } from './group-form.ts';
import { h, type Element } from './html.ts';

/** A button that a key presses too. Without a name nothing can be signed. */
export function key(letter: string, words: string, { named }: Pick<ItemPlace, 'named'>): Element {
	const attributes = { 'data-key': letter, disabled: !named };
	return h('button', attributes, words, ' ', h('kbd', {}, letter));
}

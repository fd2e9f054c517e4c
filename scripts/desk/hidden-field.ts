import { h, type Element } from './html.ts';

/** A field that nobody sees. */
export function hidden(name: string, value: string): Element {
	return h('input', { type: 'hidden', name, value });
}

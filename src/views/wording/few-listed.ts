import { text } from '../interface-text.ts';
import { listed } from './listed.ts';

const most = 5;

/** Names as a sentence lists them; where they are many, the first ones and how many others. */
export function fewListed(names: readonly string[]): string {
	if (names.length <= most) return listed(names);
	const first = names.slice(0, most - 1);
	return listed([...first, text.embed.others(names.length - first.length)]);
}

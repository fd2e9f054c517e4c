import type { Finding } from '../../src/model/finding.ts';
import type { DeskGroup } from './desk-group.ts';
import { groupHead, placesList } from './group-html.ts';
import { h, type Element } from './html.ts';

/** Something that a person must put right in a file, beside what it is on where that is known. */
export function findingItem(found: Finding, group: DeskGroup | undefined, id: string): Element {
	const { file = '', line, column, reason, note } = found;
	const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
	const lineItself = note ? h('p', {}, h('code', {}, note)) : null;
	const attributes = { class: 'item', id, tabindex: '-1', 'aria-labelledby': `${id}-why` };
	return h(
		'article',
		attributes,
		h('h3', { id: `${id}-why` }, h('code', {}, place)),
		h('p', {}, reason),
		lineItself,
		...(group ? [groupHead(group), placesList(group, null)] : []),
	);
}

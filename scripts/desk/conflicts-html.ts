import { text } from '../../src/views/interface-text.ts';
import type { DeskConflict } from './conflicts-in.ts';
import type { DeskGroup } from './desk-group.ts';
import { hidden } from './hidden-field.ts';
import { h, type Element } from './html.ts';
import { form, type ItemPlace } from './group-form.ts';

/** So many are shown at once; the others come up as these are decided. */
const shown = 12;

/** What conflicts in a group, each with a button that marks all its wordings as harmless. */
export function conflictsList(group: DeskGroup, place: ItemPlace): Element | null {
	const { conflicts } = group;
	if (conflicts.length === 0) return null;
	const items = conflicts.slice(0, shown).map((each) => conflictItem(group, each, place));
	return h('ul', { class: 'conflicts' }, ...items);
}

function conflictItem(group: DeskGroup, conflict: DeskConflict, place: ItemPlace): Element {
	const { kind, wordings } = conflict;
	const [first, ...others] = wordings.map(inWords);
	const also = others.length > 0 ? h('p', { class: 'quiet' }, `Also ${others.join('; ')}`) : null;
	const button = h('button', { disabled: !place.named }, 'Mark as harmless');
	return h(
		'li',
		{},
		h('p', {}, h('strong', {}, text.comparison.kind[kind]), ` ${first!}`),
		also,
		form('harmless', [group], place, [hidden('between', JSON.stringify(wordings[0])), button]),
	);
}

/** As pages show it. */
function inWords(words: DeskConflict['wordings'][number]): string {
	const sides = words.map((side) => (side === '' ? text.comparison.nothing : `“${side}”`));
	return sides.join(text.comparison.against);
}

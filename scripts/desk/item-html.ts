import type { DeskGroup } from './desk-group.ts';
import { conflictsList } from './conflicts-html.ts';
import { decidedItem } from './decided-html.ts';
import { canPart, groupHead, placesList, splitFormId } from './group-html.ts';
import { form, type ItemPlace } from './group-form.ts';
import { h, type Child, type Element } from './html.ts';
import { key } from './key-button.ts';
import { renameFold } from './rename-html.ts';
import type { WaitingGroups } from './waiting-groups.ts';

/** Why an item waits. */
export interface Why {
	readonly title: string;
	/** What speaks for it; empty where nothing does. */
	readonly because: string;
}

/** The id of an item on the page. */
export function anchorOf(groups: readonly DeskGroup[]): string {
	return `i-${groups.map(({ id }) => id).join('-')}`;
}

/** Two groups that may be one, side by side, and what may be decided on them. */
export function suggestionItem({ groups }: WaitingGroups, place: ItemPlace, why: Why): Element {
	const sides = groups.map((group) =>
		h('div', { class: 'side' }, groupHead(group), placesList(group, null)),
	);
	const first = groups.map(({ id }, at) =>
		h(
			'label',
			{},
			h('input', { type: 'radio', name: 'first', value: id, checked: at === 0 }),
			' ',
			h('code', {}, id),
			' stays',
		),
	);
	return item(groups, why, [
		h('div', { class: 'sides' }, ...sides),
		h(
			'div',
			{ class: 'actions' },
			form('merge', groups, place, [key('m', 'Merge', place), ...first]),
			form('distinct', groups, place, [key('d', 'Keep as two', place)]),
			reviewForm(groups[0]!, place),
			...groups.map((group) => excludeForm(group, place)),
		),
	]);
}

/** One group with its places side by side, and what may be decided on it. */
export function groupItem(group: DeskGroup, place: ItemPlace, why: Why): Element {
	const other = h('input', { name: 'other', required: true, size: '10', autocomplete: 'off' });
	const stay = { ...place, next: anchorOf([group]) };
	const { event, speaker } = group;
	return item([group], why, [
		groupHead(group),
		decidedOn(group),
		conflictsList(group, stay),
		placesList(group, isDoneOnceSaid(group) ? place : stay),
		canPart(group) ? splitForm(group, place) : null,
		h(
			'div',
			{ class: 'actions' },
			confirmForm(group, place),
			form('merge', [group], place, [
				h('label', {}, 'Merge with ', other),
				key('m', 'Merge', place),
			]),
			reviewForm(group, place),
			excludeForm(group, place),
			speaker && renameFold({ event, speaker, next: stay.next }, place),
		),
	]);
}

/** Of one place alone there is nothing to confirm. */
function confirmForm(group: DeskGroup, place: ItemPlace): Element | null {
	return group.places.length > 1
		? form('confirm', [group], place, [key('c', 'Confirm', place)])
		: null;
}

/** Whether nothing of a group waits any more, once it is said whose its words are. */
function isDoneOnceSaid({ places, conflicts, grouping }: DeskGroup): boolean {
	const doubts = places.filter(({ said }) => said?.doubtful);
	return doubts.length === 1 && conflicts.length === 0 && grouping?.sure !== false;
}

function splitForm(group: DeskGroup, place: ItemPlace): Element {
	const buttons = [key('s', 'Split off the selected', place), othersButton(place)];
	return form('split', [group], place, buttons, splitFormId(group));
}

/** Where the words by which a group goes are those that don’t belong: it keeps them, and the others leave. */
function othersButton({ named }: ItemPlace): Element {
	const attributes = { name: 'others', value: 'leave', disabled: !named };
	return h('button', attributes, 'Keep only the selected, split off the rest');
}

/** What was decided on a group stands by it, so that nobody need look for it. */
function decidedOn({ event, decided }: DeskGroup): Element | null {
	const items = decided.map((decision) => decidedItem({ event, decision, next: 'said' }));
	return items.length > 0 ? h('ul', { class: 'decisions' }, ...items) : null;
}

function item(groups: readonly DeskGroup[], why: Why, parts: readonly Child[]): Element {
	const id = anchorOf(groups);
	const heading = h('h3', { id: `${id}-why` }, why.title);
	const because = why.because ? h('p', { class: 'quiet' }, `Speaks for it: ${why.because}`) : null;
	const attributes = { class: 'item', id, tabindex: '-1', 'aria-labelledby': `${id}-why` };
	return h('article', attributes, heading, because, ...parts);
}

function reviewForm(group: DeskGroup, place: ItemPlace): Element | null {
	if (group.kind !== 'claim') return null;
	const stay = { ...place, next: anchorOf([group]), named: true };
	return form('review', [group], stay, [key('r', `Review ${group.id}`, stay)]);
}

/** Behind a fold, as it is rare, and takes a claim or a quotation out of every list. */
function excludeForm(group: DeskGroup, place: ItemPlace): Element {
	const reason = h('input', { name: 'reason', required: true, size: '30', autocomplete: 'off' });
	const is = group.kind === 'claim' ? 'is no claim' : 'was never said';
	return h(
		'details',
		{ class: 'exclude' },
		h('summary', {}, `Exclude ${group.id}`),
		form('exclude', [group], place, [
			h('label', {}, `Why it ${is}; its page tells readers `, reason),
			key('x', 'Exclude', place),
		]),
	);
}

import { inPercent } from '../../src/views/wording/written-number.ts';
import type { DeskEvent } from './desk-events.ts';
import { placeKey, type DeskGroup, type DeskPlace } from './desk-group.ts';
import { form, type ItemPlace } from './group-form.ts';
import { hidden } from './hidden-field.ts';
import { h, type Attributes, type Child, type Element } from './html.ts';
import { key } from './key-button.ts';
import type { PlaceSpeaker } from './place-speaker.ts';

/** Who is taken to have said the words of a place, and how to say who did, in the open: it is what is wrong most often. None beside claims. */
export function attributionForm(
	group: DeskGroup,
	place: DeskPlace,
	item: ItemPlace,
): Element | null {
	const { said } = place;
	if (!said) return null;
	const name = h('input', {
		...{ name: 'name', required: true, size: '24', autocomplete: 'off' },
		placeholder: 'choose or write a name',
		list: speakersListId(group.event),
	});
	return h(
		'div',
		{ class: 'attribution' },
		h('p', {}, saidBy(said)),
		form('attribute', [group], item, [
			hidden('place', placeKey(place)),
			h('label', {}, 'Said by', ofPlace(place), ' ', name),
			key('a', 'Attribute', item, ofPlace(place)),
			asFound(place, said, item),
			instead({ name: 'nobody', value: 'yes' }, ['Nobody named', ofPlace(place)], item),
		]),
	);
}

/** “Probably Ann Roe (64% certain), or else Bo Marl”. */
export function saidBy({ name, confidence, rival, doubtful }: PlaceSpeaker): string {
	if (name === null) return 'Nobody named';
	const orElse = rival === undefined ? '' : `, or else ${rival}`;
	return doubtful
		? `Probably ${name} (${inPercent(confidence)} certain)${orElse}`
		: `Said by ${name}`;
}

/** Whom the program found is mostly right, so that one press says so. */
function asFound(
	place: DeskPlace,
	{ name, doubtful }: PlaceSpeaker,
	item: ItemPlace,
): Element | null {
	if (name === null || !doubtful) return null;
	return instead({ name: 'found', value: name }, [`It is ${name}`, ofPlace(place)], item);
}

/** A button that answers in the stead of the field beside it, which may then be empty. */
function instead(field: Attributes, words: readonly Child[], { named }: ItemPlace): Element {
	return h('button', { ...field, formnovalidate: true, disabled: !named }, ...words);
}

/** Tells who does not see where a control stands which place it is of (WCAG 2.4.6). */
function ofPlace({ exact, outlet }: DeskPlace): Element {
	return h('span', { class: 'visually-hidden' }, ` (“${exact}” in ${outlet})`);
}

const speakersListId = (event: string) => `speakers-of-${event}`;

/** The speakers of an event, to choose from as one writes a name. */
export function speakersList({ folder, analysis }: DeskEvent): Element {
	const names = [...new Set(analysis.speakers.map(({ name }) => name))];
	const options = names.map((value) => h('option', { value }));
	return h('datalist', { id: speakersListId(folder) }, ...options);
}

import { placeKey, type DeskGroup, type DeskPlace } from './desk-group.ts';
import { h, type Child, type Element } from './html.ts';

const nouns = { claim: 'claim', utterance: 'quotation' } as const;

/** A claim or a quotation, its words as a heading below that of its item. */
export function groupHead({ kind, id, words, speaker, confirmedBy }: DeskGroup): Element {
	const said = speaker ? ` · ${speaker.name}` : '';
	const confirmed = confirmedBy === null ? '' : ` · confirmed by ${confirmedBy}`;
	return h(
		'div',
		{ class: 'group-head' },
		h('p', { class: 'quiet' }, `${nouns[kind]} `, h('code', {}, id), said + confirmed),
		h('p', { class: 'words' }, kind === 'claim' ? words : `“${words}”`),
	);
}

/** All places of a group, side by side. @param ticked Whether each can be ticked, to be parted. */
export function placesList(group: DeskGroup, ticked: boolean): Element {
	const places = group.places.map((place) =>
		h('li', { class: 'place' }, ...placeParts(group, place, ticked && place.parts)),
	);
	return h('ol', { class: 'places' }, ...places);
}

function placeParts(group: DeskGroup, place: DeskPlace, ticked: boolean): Child[] {
	const { prefix, exact, suffix, language } = place;
	return [
		h(
			'p',
			{ class: 'where' },
			h('strong', {}, place.outlet),
			' ',
			h('a', { href: textAddress(group, place), target: 'variorum-text' }, place.title),
		),
		h(
			'blockquote',
			{ lang: language },
			h('span', { class: 'context' }, prefix),
			h('mark', {}, exact),
			h('span', { class: 'context' }, suffix),
		),
		ticked ? tick(place) : null,
	];
}

function tick(place: DeskPlace): Element {
	const box = h('input', { type: 'checkbox', name: 'apart', value: placeKey(place) });
	return h('label', { class: 'tick' }, box, ' does not belong here');
}

function textAddress({ event }: DeskGroup, { article, start, end }: DeskPlace): string {
	const query = new URLSearchParams({ event, article, start: `${start}`, end: `${end}` });
	return `text?${query.toString()}#here`;
}

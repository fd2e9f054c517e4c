import { asHeading } from '../../src/views/wording/lemma.ts';
import { attributionForm } from './attribution-html.ts';
import { placeKey, type DeskGroup, type DeskPlace } from './desk-group.ts';
import type { ItemPlace } from './group-form.ts';
import { h, type Child, type Element } from './html.ts';

const nouns = { claim: 'claim', utterance: 'quotation' } as const;

/** A claim or a quotation of an event, its words as a heading below that of its item. */
export function groupHead({ event, kind, id, words, speaker, confirmedBy }: DeskGroup): Element {
	const of = ` · ${event}`;
	const said = speaker ? ` · ${speaker.name}` : '';
	const confirmed = confirmedBy === null ? '' : ` · confirmed by ${confirmedBy}`;
	return h(
		'div',
		{ class: 'group-head' },
		h('p', { class: 'quiet' }, `${nouns[kind]} `, h('code', {}, id), of + said + confirmed),
		h('p', { class: 'words' }, kind === 'claim' ? words : `“${asHeading(words)}”`),
	);
}

/** So many places of a group show at once what it is about; the page must not grow out of hand. */
const atOnce = 3;

/**
 * All places of a group, side by side: the first of some articles, and the others folded away.
 *
 * @param item Where they are handled; null where they are only shown.
 */
export function placesList(group: DeskGroup, item: ItemPlace | null): Element {
	const { places } = group;
	const firsts = new Set(places.filter(isFirstOfItsArticle).slice(0, atOnce));
	// a fold for a single place would save nothing
	const shown =
		places.length > firsts.size + 1 ? places.filter((each) => firsts.has(each)) : places;
	const list = (some: readonly DeskPlace[]) =>
		h('ol', { class: 'places' }, ...some.map((place) => placeItem(group, place, item)));
	const rest = places.filter((place) => !shown.includes(place));
	const more = h('summary', {}, `${rest.length} more places`);
	return h('div', {}, list(shown), rest.length > 0 ? h('details', {}, more, list(rest)) : null);
}

function isFirstOfItsArticle({ article }: DeskPlace, at: number, all: readonly DeskPlace[]) {
	return all.findIndex((each) => each.article === article) === at;
}

function placeItem(group: DeskGroup, place: DeskPlace, item: ItemPlace | null): Element {
	const attribution = item && attributionForm(group, place, item);
	const box = item && place.parts && canPart(group) ? tick(group, place) : null;
	return h('li', { class: 'place' }, ...placeParts(group, place), attribution, box);
}

function placeParts(group: DeskGroup, place: DeskPlace): Child[] {
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
	];
}

/** Of one place nothing can be parted. */
export function canPart({ places }: DeskGroup): boolean {
	return places.filter(({ parts }) => parts).length > 1;
}

/** The form that takes what is selected; its boxes stand beside it, as the places have forms of their own. */
export const splitFormId = ({ id }: DeskGroup): string => `split-${id}`;

function tick(group: DeskGroup, place: DeskPlace): Element {
	const box = h('input', {
		...{ type: 'checkbox', name: 'apart', value: placeKey(place) },
		form: splitFormId(group),
	});
	return h('label', { class: 'tick' }, box, ' select');
}

function textAddress({ event }: DeskGroup, { article, start, end }: DeskPlace): string {
	const query = new URLSearchParams({ event, article, start: `${start}`, end: `${end}` });
	return `text?${query.toString()}#here`;
}

import { speakersList } from './attribution-html.ts';
import { decidedItems } from './decided-html.ts';
import { deskItems, type DeskSection } from './desk-items.ts';
import type { DeskView } from './desk.ts';
import { h, type Element } from './html.ts';
import { keysDialog } from './keys-dialog.ts';
import { deskSpeaker, nameForm } from './rename-html.ts';
import { wholePage } from './text-page.ts';

/** What the page shows beside what waits. */
export interface PageState {
	/** The editor's name; empty where none was given. */
	readonly by: string;
	/** What the last form came to. */
	readonly said: string;
	/** Why the form that was sent just now was refused; empty where it was not. */
	readonly wrong: string;
	/** The id of a claim or a quotation that was asked for; empty where none was. */
	readonly id: string;
}

/** The desk page: what waits for a person, each beside the texts that it is on. */
export function deskPage(view: DeskView, state: PageState): Element {
	const sections = deskItems(view, state);
	const decided = view.events.flatMap(decidedItems);
	return wholePage('What waits', [
		pageHead(view, state),
		h(
			'main',
			{},
			h('p', { id: 'said', role: 'status' }, state.said),
			state.wrong ? h('p', { class: 'wrong', role: 'alert' }, state.wrong) : null,
			contents(sections, decided.length),
			...sections.filter(isShown).map((each, at) => section(each, at === 0)),
			decidedSection(decided),
			speakersSection(view, state.by !== ''),
			...view.events.map(speakersList),
		),
		keysDialog(),
	]);
}

function pageHead({ open }: DeskView, { by, id }: PageState): Element {
	const decided = open === 1 ? '1 change is' : `${open} changes are`;
	return h(
		'header',
		{},
		h('h1', {}, 'Desk'),
		h(
			'form',
			{ method: 'post', action: 'by', class: 'form' },
			h(
				'label',
				{},
				'Your name ',
				h('input', { name: 'name', value: by, required: true, autocomplete: 'name' }),
			),
			h('button', {}, by === '' ? 'Sign with it' : 'Change'),
		),
		h(
			'form',
			{ method: 'post', action: 'apply', class: 'form' },
			h('button', {}, 'Apply: rebuild content'),
			open > 0 ? h('span', { class: 'quiet' }, `${decided} not applied yet.`) : null,
		),
		h('form', { method: 'post', action: 'look', class: 'form' }, h('button', {}, 'Look again')),
		h(
			'form',
			{ method: 'get', action: './', class: 'form' },
			h(
				'label',
				{},
				'Open by id ',
				h('input', { name: 'id', value: id, size: '10', autocomplete: 'off' }),
			),
			h('button', {}, 'Open'),
		),
		h('button', { type: 'button', id: 'show-keys', hidden: true }, 'Keys ', h('kbd', {}, '?')),
		by === ''
			? h('p', { class: 'wrong' }, 'Give your name first: it is written beside each decision.')
			: null,
	);
}

/** What there is nothing of has no section, but is named, so that one sees that it was looked for. */
function isShown({ id, count }: DeskSection): boolean {
	return count > 0 || id === 'asked';
}

function contents(sections: readonly DeskSection[], decided: number): Element {
	const links = sections.map((each) => {
		const { id, title, count } = each;
		const name = isShown(each) ? h('a', { href: `#${id}` }, title) : title;
		return h('li', {}, name, ` ${count}`);
	});
	const done =
		decided > 0 ? h('li', {}, h('a', { href: '#decided' }, 'Decided'), ` ${decided}`) : null;
	const waiting = sections.reduce((sum, { count }) => sum + count, 0);
	const all = h(
		'p',
		{ class: 'quiet' },
		`${waiting} in all; what harms most if it is wrong is first.`,
	);
	return h('nav', { 'aria-label': 'What waits' }, all, h('ul', {}, ...links, done));
}

/** Folded save the first. A link into a fold opens it, so the address of a section stands within. */
function section({ id, title, about, count, items }: DeskSection, open: boolean): Element {
	const left = count - items.length;
	return fold(`${id}-title`, `${title} (${count})`, open, [
		h(
			'div',
			{ id, class: 'items' },
			about ? h('p', { class: 'quiet about' }, about) : null,
			...items,
			left > 0 ? h('p', { class: 'quiet' }, `${left} more come when these are decided.`) : null,
		),
	]);
}

function fold(id: string, title: string, open: boolean, parts: readonly Element[]): Element {
	const summary = h('summary', {}, h('h2', { id }, title));
	return h(
		'section',
		{ 'aria-labelledby': id },
		h('details', { open, class: 'kind' }, summary, ...parts),
	);
}

/** All that was decided, as it stands in the files, so that it can be looked over and taken back. */
function decidedSection(items: readonly Element[]): Element | null {
	if (items.length === 0) return null;
	return fold('decided-title', `Decided (${items.length})`, false, [
		h('ul', { id: 'decided', class: 'decisions' }, ...items),
	]);
}

/** Every speaker, as any of them may have got a description in the place of a name. */
function speakersSection({ events }: DeskView, named: boolean): Element {
	const forms = events.flatMap(({ folder: event, analysis }) =>
		analysis.speakers.map(({ id }) => {
			const speaker = deskSpeaker(analysis, id)!;
			return h('li', {}, nameForm({ event, speaker, next: 'speakers' }, { named }));
		}),
	);
	return fold('speakers-title', `Name a speaker (${forms.length})`, false, [
		h('ul', { id: 'speakers', class: 'speakers' }, ...forms),
	]);
}

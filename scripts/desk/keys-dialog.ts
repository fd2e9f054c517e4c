import { h, type Element } from './html.ts';

const keys = [
	['j', 'the next item (or ↓)'],
	['k', 'the one before (or ↑)'],
	['l', 'pass the rest of this kind, to the first item of the next'],
	['c', 'confirm the group'],
	['d', 'keep two apart; of what is in each it says nothing'],
	['m', 'merge'],
	['s', 'split off the selected'],
	['x', 'exclude: it is no claim, or nothing that was said'],
	['n', 'name the speaker'],
	['a', 'say who said the words of a place'],
	['r', 'begin a review of the claim'],
	['?', 'show these keys'],
] as const;

/** What each key does; they work where nothing is being typed, those that decide in an item alone, and can be switched off. */
export function keysDialog(): Element {
	const lines = keys.flatMap(([letter, does]) => [
		h('dt', {}, h('kbd', {}, letter)),
		h('dd', {}, does),
	]);
	return h(
		'dialog',
		{ id: 'keys', 'aria-labelledby': 'keys-title' },
		h('h2', { id: 'keys-title' }, 'Keys'),
		h('dl', {}, ...lines),
		h(
			'p',
			{},
			h(
				'label',
				{ class: 'tick' },
				h('input', { type: 'checkbox', id: 'letters', checked: true }),
				' Letters act as keys',
			),
		),
		h('form', { method: 'dialog' }, h('button', {}, 'Close')),
	);
}

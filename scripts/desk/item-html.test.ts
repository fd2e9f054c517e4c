import { expect, test } from 'vitest';
import type { DeskGroup } from './desk-group.ts';
import { toHtml } from './html.ts';
import { groupItem } from './item-html.ts';

/** An item of a group with places that are doubtful or not. */
function htmlOf(doubts: readonly boolean[], more: object = {}) {
	const places = doubts.map((doubtful, at) => ({
		...{ article: 'a', start: at, end: at + 1, exact: 'x', prefix: '', suffix: '', outlet: 'Echo' },
		said: { quotation: `q${at}`, name: 'Ann Roe', confidence: 0.6, doubtful },
	}));
	const group = { event: 'e', id: 'one', kind: 'utterance', words: 'x', places, decided: [] };
	const all = { ...group, conflicts: [], speaker: null, grouping: null, ...more };
	const place = { next: 'i-two', named: true };
	return toHtml(groupItem(all as unknown as DeskGroup, place, { title: '1', because: '' }));
}

/** Where the form that says who said a place of a group leads on to. */
function nextOf(doubts: readonly boolean[], more: object = {}) {
	const form = /action="attribute".*?name="next" value="(?<next>[^"]*)"/su;
	return form.exec(htmlOf(doubts, more))?.groups?.['next'];
}

test('who says whose the last doubtful words are goes on to the next item', () => {
	expect(nextOf([false, true])).toBe('i-two');
});

test.each([
	['another place is doubtful', [true, true], {}],
	['no place was', [false], {}],
	['the group is unsure', [true], { grouping: { sure: false, confidence: 0.5, reasons: [] } }],
] as const)('and stays where %s', (_, doubts, more) => {
	expect(nextOf(doubts, more)).toBe('i-one');
});

test('each control says which place it is of', () => {
	const of = '<span class="visually-hidden"> (“x” in Echo)</span>';
	const html = htmlOf([true]);
	for (const words of ['Said by', 'Attribute', 'It is Ann Roe', 'Nobody named'])
		expect(html).toContain(words + of);
});

import { expect, test } from 'vitest';
import type { DeskGroup } from './desk-group.ts';
import { toHtml } from './html.ts';
import { groupItem } from './item-html.ts';

/** Where the form that says who said a place of a group leads on to. */
function nextOf(doubts: readonly boolean[], more: object = {}) {
	const places = doubts.map((doubtful, at) => ({
		...{ article: 'a', start: at, end: at + 1, exact: 'x', prefix: '', suffix: '', outlet: 'Echo' },
		said: { quotation: `q${at}`, name: 'Ann Roe', confidence: 0.6, doubtful },
	}));
	const group = { event: 'e', id: 'one', kind: 'utterance', words: 'x', places, decided: [] };
	const all = { ...group, conflicts: [], speaker: null, grouping: null, ...more };
	const place = { next: 'i-two', named: true };
	const item = groupItem(all as unknown as DeskGroup, place, { title: '1', because: '' });
	return /action="attribute".*?name="next" value="(?<next>[^"]*)"/su.exec(toHtml(item))?.groups?.[
		'next'
	];
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

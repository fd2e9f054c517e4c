import { expect, test } from 'vitest';
import { inventedEvent } from '../testing/invented-event.ts';
import { coverageView } from './coverage-view.ts';
import { indexEvent } from './event-index.ts';

const [claim] = inventedEvent.claims;
const [first, ...others] = claim!.tellings;

/** What stands in the cell of the first outlet, where it tells the claim in these paragraphs. */
function cellOf(...blocks: readonly string[]) {
	const own = blocks.map((block, at) => ({ ...first!, block, start: at, end: at + 1 }));
	const claims = [{ ...claim!, tellings: [...own, ...others] }];
	return coverageView(indexEvent(inventedEvent), claims).rows[0]!.cells[0]!;
}

test('lists a paragraph once, however often it tells the claim', () => {
	const place = '/articles/evening-post/#c-2bcdfgh';
	expect(cellOf('p4', 'p4', 'p6')).toEqual([
		{ href: place, text: '4' },
		{ href: `${place}-3`, text: '6' },
	]);
});

import { expect, test } from 'vitest';
import { besideLinks, besidePairs } from './beside-pairs.ts';
import { besideView } from './beside-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const [pair] = besidePairs(inventedEvent);
const view = besideView(inventedEvent, pair!);

test('lays two articles that tell something in common side by side, once', () => {
	const ids = besidePairs(inventedEvent).map(([one, other]) => [one.id, other.id]);
	expect(new Set(ids.map(String)).size).toBe(ids.length);
	expect(ids.every(([one, other]) => one! < other!)).toBe(true);
	expect(view.articles.map(({ outlet }) => outlet.text)).toMatchInlineSnapshot(`
		[
		  "Evening Post",
		  "hill-echo.txt",
		]
	`);
});

test('tells what both tell, with what differs in the second', () => {
	const words = view.rows.map(({ link, sides }) => [
		link.text,
		...sides.map((passages) =>
			passages.map(({ runs }) =>
				runs.map(({ words, label }) => (label ? `[${words} ${label}]` : words)).join(''),
			),
		),
	]);
	expect(words).toMatchInlineSnapshot(`
		[
		  [
		    "Claim",
		    [
		      "The bridge at Orrin closed.",
		    ],
		    [
		      "[A crossing shut wording] at Orrin.",
		    ],
		  ],
		]
	`);
});

test('tells what each tells and the other does not', () => {
	expect(view.alone.map((claims) => claims.map(({ statement }) => statement)))
		.toMatchInlineSnapshot(`
		[
		  [
		    "“We saw 15 cracks,” the mayor said.",
		  ],
		  [
		    "Boats carried 40 people.",
		  ],
		]
	`);
});

test('an article leads to the pages on which it stands beside another', () => {
	const [one] = pair!;
	expect(besideLinks(inventedEvent, one.id)[0]).toEqual({
		href: view.head.address,
		text: view.articles[1].outlet.text,
	});
});

import { expect, test } from 'vitest';
import { registerViews } from './register-view.ts';
import { inventedEvent } from './testing/invented-event.ts';

const second = { ...inventedEvent, id: 'orrin-ferry', title: 'The ferry' };
const views = registerViews({ events: [inventedEvent, second], explainers: [], scales: [] });
const entriesOf = (name: string) =>
	views
		.find((view) => view.name === name)
		?.entries.map(({ href, text, meta }) => [href, text, meta].join(' | '));

test('lists each outlet of several events once, with all its articles', () => {
	expect(entriesOf('sources')).toMatchInlineSnapshot(`
		[
		  "/sources/evening-post/ | Evening Post | 2 articles",
		  "/sources/hill-echo/ | hill-echo.txt | 2 articles",
		  "/sources/river-mail/ | River Mail | 2 articles",
		]
	`);
});

test('lists speakers by event, with what an article calls them and how often they are quoted', () => {
	expect(entriesOf('speakers')).toMatchInlineSnapshot(`
		[
		  "/speakers/ada-quill/ | Ada Quill | Mayor · 1 quotation",
		  "/speakers/ada-quill/ | Ada Quill | Mayor · 1 quotation",
		]
	`);
});

test('leads to the claims and quotations of each event', () => {
	expect([...entriesOf('c')!, ...entriesOf('q')!]).toMatchInlineSnapshot(`
		[
		  "/events/orrin-bridge/#claims | The bridge at Orrin | 3 claims",
		  "/events/orrin-ferry/#claims | The ferry | 3 claims",
		  "/events/orrin-bridge/#utterances | The bridge at Orrin | 1 quotation",
		  "/events/orrin-ferry/#utterances | The ferry | 1 quotation",
		]
	`);
});

test('lists events, articles, and what is laid side by side', () => {
	expect(entriesOf('events')).toMatchInlineSnapshot(`
		[
		  "/events/orrin-bridge/ | The bridge at Orrin | 3 articles",
		  "/events/orrin-ferry/ | The ferry | 3 articles",
		]
	`);
	expect(entriesOf('articles')?.[0]).toMatchInlineSnapshot(
		`"/articles/evening-post/ | The bridge at Orrin closed. | Evening Post"`,
	);
	expect(entriesOf('compare')?.[0]).toMatchInlineSnapshot(
		`"/compare/evening-post/hill-echo/ | Evening Post and hill-echo.txt | The bridge at Orrin"`,
	);
});

test('has no register of what there is none of, and leads from each to the others', () => {
	const names = views.map(({ name }) => name);
	expect(names).not.toContain('explainers');
	for (const { name, others } of views)
		expect(others.map(({ href }) => href)).toEqual(
			names.filter((each) => each !== name).map((each) => `/${each}/`),
		);
	expect(registerViews({ events: [], explainers: [], scales: [] })).toEqual([]);
});

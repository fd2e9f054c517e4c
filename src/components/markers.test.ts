import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { articleView } from '../views/article/article-view.ts';
import { inventedEvent } from '../views/testing/invented-event.ts';
import Claim from './Claim.astro';
import Paragraph from './Paragraph.astro';
import Quotation from './Quotation.astro';

type Component = Parameters<AstroContainer['renderToString']>[0];

const container = await AstroContainer.create();
const locals = { article: articleView(inventedEvent, inventedEvent.articles[0]!) };
const mark = (component: Component, props: Record<string, string>, words: string) =>
	container.renderToString(component, { props, locals, slots: { default: words } });

test('a claim that others tell is a mark with a note', async () => {
	const html = await mark(Claim, { id: 'c-2bcdfgh', claim: '2bcdfgh' }, 'It shut.');
	expect(html).toMatch(/^<mark class="claim shared" id="c-2bcdfgh" .*>It shut\.<\/mark>$/);
	expect(html).toContain('aria-details="note-c-2bcdfgh"');
});

test('a piece that continues a quotation has no anchor', async () => {
	const props = { utterance: '7bcdfgh', kind: 'direct', continued: 'true' };
	const html = await mark(Quotation, props, 'cracks');
	expect(html).toMatch(/^<span class="quotation" data-kind="direct" data-mark="2">cracks<\/span>$/);
});

test('the words of a paragraph stand alone in their element', async () => {
	const words = ' He said “so”,\u00a0 &amp; left. ';
	const html = await mark(Paragraph, { id: 'p2', role: 'body', after: '\n\n' }, words);
	expect(html).toMatch(/ data-words="p2"[^>]*> He said “so”,\u00a0 &amp; left\. <\/p>/);
	expect(html).toContain('href="/q/7bcdfgh/"');
});

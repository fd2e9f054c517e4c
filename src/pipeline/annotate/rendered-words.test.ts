import mdxRenderer from '@astrojs/mdx/server.js';
import type { SSRResult } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import {
	createComponent,
	render,
	renderSlot,
	type ComponentSlots,
} from 'astro/runtime/server/index.js';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { evaluate, type EvaluateOptions } from 'satteri';
import { afterEach, expect, test } from 'vitest';
import { exactText } from '../../model/selector.ts';
import { annotateArticle } from './annotate-article.ts';
import { mdxFeatures } from './read-mdx.ts';
import { hostileTexts } from './testing/hostile-texts.ts';
import { annotationOf, randomText, type RandomText } from './testing/random-texts.ts';

type Html = DefaultTreeAdapterTypes.ChildNode;

const seed = 20_241_023;
const container = await AstroContainer.create();
container.addServerRenderer({ renderer: mdxRenderer });

/** Components as plain as can be: those of the site add notes and links to the words. */
const components = {
	Paragraph: createComponent((result: SSRResult, _: object, slots: ComponentSlots) => {
		return render`<p>${renderSlot(result, slots['default']!)}</p>`;
	}),
	Claim: createComponent((result: SSRResult, _: object, slots: ComponentSlots) => {
		return render`<mark>${slots['default'] && renderSlot(result, slots['default'])}</mark>`;
	}),
	Quotation: createComponent((result: SSRResult, _: object, slots: ComponentSlots) => {
		return render`<q>${slots['default'] && renderSlot(result, slots['default'])}</q>`;
	}),
};

const runtime: EvaluateOptions = {
	Fragment,
	jsx: (type, props) => jsx(type, props as object),
	jsxs: (type, props) => jsxs(type, props as object),
	features: mdxFeatures,
};

/** Compile and render as Astro does, and parse what a browser would be sent. */
async function rendered(mdx: string): Promise<Html[]> {
	const compiled = await evaluate(mdx, runtime);
	const Content = compiled['default'] as (props: object) => object;
	const page = (props: object) => Content({ ...props, components });
	const html = await container.renderToString(page as never, { partial: true });
	return parseFragment(html).childNodes;
}

function textOf(node: Html): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function elementsOf(node: Html): string[] {
	if (!('tagName' in node)) return [];
	return [node.tagName, ...node.childNodes.flatMap(elementsOf)];
}

async function expectVerbatim(random: RandomText): Promise<void> {
	const { article, event } = annotationOf(random);
	const annotated = annotateArticle(article, random.text, event);
	if ('finding' in annotated) throw annotated.finding;
	const nodes = await rendered(annotated.mdx);
	const paragraphs = nodes.filter((node) => node.nodeName === 'p');
	const words = article.blocks.map((block) => exactText(random.text, block));
	expect(paragraphs.map(textOf)).toEqual(words);
	expect(new Set(['p', 'mark', 'q', ...nodes.flatMap(elementsOf)]).size).toBe(3);
	const between = nodes.filter((node) => node.nodeName !== 'p');
	expect(between.map(textOf).join('').trim()).toBe('');
}

afterEach(() => {
	expect(globalThis).not.toHaveProperty('pwned');
});

const visible = hostileTexts.filter(({ text }) => !text.includes('\0'));

test.for(visible)('$name is shown word for word, and nothing of it runs', async ({ text }) => {
	await expectVerbatim({ text, claims: [], quotations: [] });
});

test(`2,000 random texts are shown word for word (seed ${seed})`, async () => {
	await fc.assert(fc.asyncProperty(randomText, expectVerbatim), { seed, numRuns: 2_000 });
});

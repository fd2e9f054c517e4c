import type { ArticleWords } from './article-words.ts';
import { h, type Child, type Element } from './html.ts';

/** The whole text of an article; the place that was asked for is marked, and scrolled to. */
export function textPage({ title, outlet, language, ...text }: ArticleWords): Element {
	const words = [text.before, h('mark', { id: 'here' }, text.exact), text.after];
	return wholePage(title, [
		h(
			'main',
			{},
			h('p', { class: 'quiet' }, outlet),
			h('h1', {}, title),
			h('div', { class: 'text', lang: language }, ...words),
		),
	]);
}

/** A page with the styles of the desk. */
export function wholePage(title: string, body: readonly Child[]): Element {
	return h(
		'html',
		{ lang: 'en' },
		h(
			'head',
			{},
			h('meta', { charset: 'utf-8' }),
			h('meta', { name: 'viewport', content: 'width=device-width' }),
			h('title', {}, `${title} · desk`),
			h('link', { rel: 'icon', href: 'data:,' }),
			h('link', { rel: 'stylesheet', href: 'desk.css' }),
			h('script', { type: 'module', src: 'desk.js' }),
		),
		h('body', {}, ...body),
	);
}

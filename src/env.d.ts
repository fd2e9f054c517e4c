declare namespace App {
	interface Locals {
		/** The view of the article that is being rendered, for the markers in its MDX. */
		article?: import('./views/article/article-view.ts').ArticleView;
	}
}

/** Components as the compiler sees them outside `astro check`, in tests. */
declare module '*.astro' {
	const component: import('astro/runtime/server/index.js').AstroComponentFactory;
	export default component;
}

/** Whether the build draws share cards, as `integrations/share-cards.ts` finds out. */
declare const __SHARE_CARDS__: boolean;
/** What the desk set, as `integrations/desk-settings.ts` reads it; there in a build alone. */
declare const __SETTINGS__: import('./model/settings.ts').Settings | undefined;
/** As much of the library as is used; it comes without types. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(items: readonly object[]);
		format(name: 'bibtex'): string;
		format(name: 'data', options: { readonly format: 'text' }): string;
	}
	export const plugins: {
		readonly config: {
			get(name: '@bibtex'): { readonly format: { asciiOnly: boolean } };
		};
	};
}

declare module '@citation-js/plugin-bibtex';

/** It comes without types. */
declare module 'html-encoding-sniffer' {
	/** The name of the encoding of a page, by the rules of the HTML standard. */
	export default function sniffEncoding(
		bytes: Uint8Array,
		options: { readonly transportLayerEncodingLabel?: string; readonly defaultEncoding?: string },
	): string;
}

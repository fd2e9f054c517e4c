declare namespace App {
	interface Locals {
		/** The view of the article that is being rendered, for the markers in its MDX. */
		article?: import('./views/article-view.ts').ArticleView;
	}
}

/** Components as the compiler sees them outside `astro check`, in tests. */
declare module '*.astro' {
	const component: import('astro/runtime/server/index.js').AstroComponentFactory;
	export default component;
}

/** Whether the build draws share cards, as `integrations/share-cards.ts` finds out. */
declare const __SHARE_CARDS__: boolean;

/**
 * The addresses of the site, from its root and without its base path. Published ones never change:
 * they are what people link to.
 */
export const addresses = {
	home: '/',
	search: '/search/',
	about: '/about/',
	method: '/method/',
	permalinks: '/permalinks/',
	event: (event: string) => `/events/${event}/`,
	article: (article: string) => `/articles/${article}/`,
	/** A place in an article: a block (`p3`), a telling (`c-…`) or a quotation (`q-…`). */
	place: (article: string, anchor: string) => `/articles/${article}/#${anchor}`,
	claim: (claim: string) => `/c/${claim}/`,
	utterance: (utterance: string) => `/q/${utterance}/`,
	speaker: (speaker: string) => `/speakers/${speaker}/`,
	outlet: (outlet: string) => `/sources/${outlet}/`,
} as const;

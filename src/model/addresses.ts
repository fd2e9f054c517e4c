/**
 * The addresses of the site, from its root and without its base path. Published ones never change:
 * they are what people link to.
 */
export const addresses = {
	home: '/',
	search: '/search/',
	/** The words and names that are published, for “did you mean”. */
	searchWords: '/search-words.json',
	about: '/about/',
	method: '/method/',
	data: '/data/',
	permalinks: '/permalinks/',
	corrections: '/corrections/',
	/** A correction of the log, or a change that it tells of. */
	correction: (name: string) => `/corrections/#${name}`,
	/** Pages that the desk writes, by the names of their files in `content/pages/`. */
	written: {
		principles: '/principles/',
		people: '/people/',
		funding: '/funding/',
		'corrections-policy': '/corrections-policy/',
		files: '/files/',
		design: '/design/',
	},
	/** All of one kind, where the addresses of its pages begin. */
	register: {
		events: '/events/',
		articles: '/articles/',
		compare: '/compare/',
		c: '/c/',
		q: '/q/',
		speakers: '/speakers/',
		sources: '/sources/',
		explainers: '/explainers/',
		scales: '/scales/',
	},
	event: (event: string) => `/events/${event}/`,
	/** A page written by hand, by the name of its file. */
	explainer: (explainer: string) => `/explainers/${explainer}/`,
	article: (article: string) => `/articles/${article}/`,
	/** The text of an article as it stood in one version. */
	articleVersion: (article: string, number: number) => `/articles/${article}/v${number}/`,
	/** A place in an article: a block (`p3`), a telling (`c-…`) or a quotation (`q-…`). */
	place: (article: string, anchor: string) => `/articles/${article}/#${anchor}`,
	/** Two articles side by side, the one whose id comes first first. */
	beside: (one: string, other: string) => `/compare/${one}/${other}/`,
	claim: (claim: string) => `/c/${claim}/`,
	/** A claim as it stood in one version, for good. */
	claimVersion: (claim: string, number: number) => `/c/${claim}/v${number}/`,
	utterance: (utterance: string) => `/q/${utterance}/`,
	utteranceVersion: (utterance: string, number: number) => `/q/${utterance}/v${number}/`,
	speaker: (speaker: string) => `/speakers/${speaker}/`,
	outlet: (outlet: string) => `/sources/${outlet}/`,
	/** What the values mean that claims are rated by. */
	scale: (scale: string) => `/scales/${scale}/`,
	/** The picture that other sites show beside a link to `page`, an address of this list. */
	card: (page: string) => `/cards${page.replace(/\/$/, '')}.png`,
	/** A claim or an utterance in a frame, for pages of other sites. */
	embed: {
		claim: (claim: string) => `/embed/c/${claim}/`,
		utterance: (id: string) => `/embed/q/${id}/`,
	},
	/** What a page of another site needs to know to show it so (oEmbed). */
	oembed: {
		claim: (claim: string) => `/oembed/c/${claim}.json`,
		utterance: (id: string) => `/oembed/q/${id}.json`,
	},
	feed: '/feed.xml',
	jsonFeed: '/feed.json',
	correctionsFeed: '/corrections.xml',
	/** A style sheet with the colours of the desk; there only where it set some. */
	colours: '/colours.css',
} as const;

/** The kinds of pages of which all are listed. */
export type RegisterName = keyof typeof addresses.register;

/** The noun of each kind of file among the published data; its JSON Schema goes by it too. */
export const dataNouns = [
	'index',
	'claims',
	'utterances',
	'articles',
	'ledger',
	'annotations',
	'collections',
	'evidence',
	'claimreview',
] as const;
export type DataNoun = (typeof dataNouns)[number];

/** The published data, in the first version of their form. What another form needs gets a `v2`. */
export const dataAddresses = {
	index: '/data/v1/index.json',
	claims: (event: string) => `/data/v1/claims/${event}.json`,
	utterances: (event: string) => `/data/v1/utterances/${event}.json`,
	articles: (event: string) => `/data/v1/articles/${event}.json`,
	ledger: (event: string) => `/data/v1/ledger/${event}.json`,
	/** The annotations of all articles of an event: a list of the pages below. */
	collections: (event: string) => `/data/v1/collections/${event}.json`,
	evidence: (event: string) => `/data/v1/evidence/${event}.json`,
	annotations: (article: string) => `/data/v1/annotations/${article}.json`,
	/** The words of an article, as its file has them. */
	text: (article: string) => `/data/v1/texts/${article}.txt`,
	/** All signed verdicts (schema.org DataFeed). */
	claimreview: '/data/v1/claimreview.json',
	schema: (noun: DataNoun) => `/data/v1/schemas/${noun}.json`,
} as const;

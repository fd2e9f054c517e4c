/** One claim as a feed reader shows it. */
export interface FeedItem {
	/** A full address that names the claim for good, whether or not the host is known. */
	readonly id: string;
	/** The address of its page, full where the host is known. */
	readonly url: string;
	readonly title: string;
	readonly text: string;
	/** BCP 47 tag of the language of its words. */
	readonly language: string;
	/** The newest known date of an article that tells it, `2031-04-05`; null where none is known. */
	readonly date: string | null;
	/** The day on which its words were last changed; null where they never were, or no day is known. */
	readonly changed: string | null;
	/** A date for formats that demand one. */
	readonly updated: string;
}

/** What of the site can be followed, the newest first, in one format at least. */
export interface AtomFeed {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly author: string;
	readonly home: string;
	/** Where the feed itself lies. */
	readonly self: { readonly atom: string };
	readonly updated: string;
	readonly items: readonly FeedItem[];
}

/** A feed in each of the formats: that of the claims. */
export interface Feed extends AtomFeed {
	readonly self: { readonly atom: string; readonly json: string };
}

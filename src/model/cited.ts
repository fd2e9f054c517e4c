/** What a citation names: a page of the site, and the words that it stands for. */
export interface Cited {
	readonly kind: 'claim' | 'utterance' | 'article';
	readonly id: string;
	/** The words that are cited, or the title of the article. */
	readonly title: string;
	/** The outlet that published the words; null where no publisher is known. */
	readonly author: string | null;
	/** Who wrote the article that the words stand in; absent where that is not known. */
	readonly writers?: readonly string[];
	/** Since when they are published in these words, as `2031-04-05`; null where that is not known. */
	readonly issued: string | null;
	/** The name of the site. */
	readonly site: string;
	/** The address of the page, without the base path. */
	readonly address: string;
	readonly version: number;
	/** What the page is, with its id and version, in words. */
	readonly note: string;
}

/** A citation, ready to be copied. */
export interface FormattedCitation {
	readonly format: 'plain' | 'bibtex' | 'csl';
	readonly text: string;
}

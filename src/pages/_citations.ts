import { bibtexCitation, cslCitation } from '../export/citations.ts';
import type { Cited, FormattedCitation } from '../model/cited.ts';
import { href } from '../views/links/href.ts';
import { plainCitation } from '../views/links/plain-citation.ts';
import { publishedUrl } from '../views/links/published-url.ts';

/** A page cited in every format. `site` is the host, where it is known. */
export function citationsOf(cited: Cited, site: URL | undefined): FormattedCitation[] {
	const path = href(cited.address);
	const url = publishedUrl(path, site)?.href ?? null;
	return [
		{ format: 'plain', text: plainCitation(cited, url ?? path) },
		{ format: 'bibtex', text: bibtexCitation(cited, url) },
		{ format: 'csl', text: cslCitation(cited, url) },
	];
}

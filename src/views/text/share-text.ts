import type { FormattedCitation } from '../../model/cited.ts';
import { writtenDate } from '../wording/written-date.ts';

/** Copying, citing and sharing. */
export const shareText = {
	copy: 'Copy link',
	/** To whom does not see what the button stands beside. */
	copyOf: (name: string) => `Copy link: ${name}`,
	copyPassage: 'Copy link to this passage',
	copyCitation: 'Copy',
	copiedLink: 'Link copied',
	copiedCitation: 'Citation copied',
	/** Where the browser does not let the page copy. */
	notCopied: (words: string) => `The browser did not allow copying. Here it is: ${words}`,
	share: 'Share …',
	cite: 'Cite',
	/** In the short text that other sites show beside a link. */
	in: (outlets: string) => `in ${outlets}`,
	policy: 'What this address promises',
	original: 'on the outlet’s own page',
	formats: { plain: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON' } satisfies Record<
		FormattedCitation['format'],
		string
	>,
	note: {
		claim: (id: string, version: number) => `claim ${id}, version ${version}`,
		utterance: (id: string, version: number) => `quotation ${id}, version ${version}`,
		/** Where these words are not those of the day on which the article was published. */
		changed: (note: string, day: string) => `${note}; in other words on ${day}`,
		/** @param edited The day on which it was published, where its text is another one since. */
		article: (version: number, url: string | undefined, edited: string | null) =>
			`annotated article, version ${version}${edited === null ? '' : `; edited since ${writtenDate(edited)}`}${url ? `; published at ${url}` : ''}`,
	},
} as const;

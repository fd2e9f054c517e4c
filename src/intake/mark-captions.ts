import { linesOfElement } from './lines-of-element.ts';

/** What stands before a caption, so that it is known for one. */
export const captionMark = 'Caption: ';

const captions = 'figcaption, .wp-caption-text';
/** Longer words are no caption. */
const longestCaption = 900;
/** What says of itself that it is about a picture. */
const marked = /^(?:picture|photo(?:graph)?|image|illustration|video|graphic|caption)s?\s*:/iu;

/**
 * Write before what a page shows below a picture that it is its caption: in a text nothing else tells it from a
 * paragraph of the article. Below a quotation that is set apart stands who said it.
 */
export function markCaptions(document: Document): void {
	for (const caption of document.querySelectorAll(captions)) {
		if (caption.closest('figure')?.querySelector('blockquote')) continue;
		const words = linesOfElement(caption).join(' ');
		if (words === '' || words.length > longestCaption) continue;
		caption.textContent = marked.test(words) ? words : captionMark + words;
	}
}

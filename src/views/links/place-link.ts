import { addresses } from '../../model/addresses.ts';
import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { Passage } from '../../model/passage.ts';
import { href } from './href.ts';
import { text } from '../interface-text.ts';
import { firstWords } from '../wording/lemma.ts';
import type { Link } from './link.ts';

/** The very words of a passage in its article. */
export function placeLink(
	{ id, title }: AnalysedArticle,
	{ block }: Pick<Passage, 'block'>,
	anchor: string,
): Link {
	return {
		href: href(addresses.place(id, anchor)),
		text: text.place(block.slice(1), firstWords(title, 48)),
	};
}

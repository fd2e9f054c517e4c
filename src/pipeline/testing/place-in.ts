import { passageOf } from '../../text/passage-of.ts';
import { shortHash } from '../../text/short-hash.ts';
import type { Place, SpokenBy } from '../align/differences/compared.ts';
import { detectAll } from '../detect/detect-all.ts';
import { segmentArticle } from '../segment/segment-article.ts';

/** A sentence that ends an article, as a place to compare. @param before What the article tells before it. */
export function placeIn(
	sentence: string,
	{
		speaker = null,
		before = 'The town is old.',
	}: { speaker?: SpokenBy | null; before?: string } = {},
): Place {
	const text = `News of the town\n\n${before}\n\n${sentence}`;
	const file = `${shortHash(text)}.txt`;
	const reading = detectAll(segmentArticle({ file, text }), { path: file, published: null });
	const span = { start: text.length - sentence.length, end: text.length };
	return { ...passageOf(reading, span), reading, quoted: speaker !== null, speaker };
}

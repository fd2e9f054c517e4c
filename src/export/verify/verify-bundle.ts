import type { EvidenceBundle } from '../../model/evidence-bundle.ts';
import type { Finding } from '../../model/finding.ts';
import { checkAnnotations } from './check-annotations.ts';
import { checkIds } from './check-ids.ts';
import { checkPassages } from './check-passages.ts';
import { checkReviews } from './check-reviews.ts';
import { checkTexts } from './check-texts.ts';
import { checkedTexts, type FoundText } from './checked-text.ts';

/**
 * Check evidence against the texts alone: every hash, every span, every id. It shares no code with
 * what makes the evidence, so that it does not share a mistake. `found` holds the files by their
 * path below `seeds/`.
 */
export function verifyBundle(
	bundle: EvidenceBundle,
	found: ReadonlyMap<string, FoundText>,
	path: string,
): Finding[] {
	const checked = { bundle, path, texts: checkedTexts(bundle, found) };
	// a changed text is what explains words that are not found, so it is told of first
	return [checkTexts, checkAnnotations, checkPassages, checkIds, checkReviews].flatMap((check) =>
		check(checked),
	);
}

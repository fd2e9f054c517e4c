import { addresses, dataAddresses } from '../../model/addresses.ts';
import { codePointOffsets } from '../../model/code-points.ts';
import type { EvidenceBundle } from '../../model/evidence-bundle.ts';
import { annotationPages } from './annotation-pages.ts';
import { textOf, type DataSource } from './data-source.ts';
import { reviewsOf } from './claim-reviews.ts';
import { allInCodePoints } from './in-code-points.ts';
import { toClaimsFile, toUtterancesFile } from './event-files.ts';

/** All evidence of an event in one file; `verifyBundle` checks it against the texts alone. */
export function toEvidenceBundle(source: DataSource): EvidenceBundle {
	const { event, ledger, urlOf } = source;
	const folder = ledger.slugs.find(({ kind }) => kind === 'event')?.key ?? event.id;
	return {
		$schema: urlOf(dataAddresses.schema('evidence')),
		version: 1,
		event: { id: event.id, title: event.title, url: urlOf(addresses.event(event.id)) },
		texts: event.articles.map(({ id, file, sha256, excerpt }) => {
			const text = textOf(source, id);
			const count = codePointOffsets(text);
			return {
				article: id,
				file: `${folder}/${file}`,
				sha256,
				length: count(text.length),
				url: urlOf(dataAddresses.text(id)),
				...(excerpt && { excerpt: { words: text, parts: allInCodePoints(excerpt, count) } }),
			};
		}),
		annotations: annotationPages(source),
		claims: toClaimsFile(source).claims,
		utterances: toUtterancesFile(source).utterances,
		ledger,
		reviews: reviewsOf(source),
	};
}

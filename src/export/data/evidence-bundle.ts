import { addresses, dataAddresses } from '../../model/addresses.ts';
import { codePointOffsets } from '../../model/code-points.ts';
import type { EvidenceBundle } from '../../model/evidence-bundle.ts';
import { annotationPages } from './annotation-pages.ts';
import { textOf, type DataSource } from './data-source.ts';
import { reviewsOf } from './claim-reviews.ts';
import { toClaimsFile, toUtterancesFile } from './event-files.ts';

/** All evidence of an event in one file; `verifyBundle` checks it against the texts alone. */
export function toEvidenceBundle(source: DataSource): EvidenceBundle {
	const { event, ledger, urlOf } = source;
	const folder = ledger.slugs.find(({ kind }) => kind === 'event')?.key ?? event.id;
	return {
		$schema: urlOf(dataAddresses.schema('evidence')),
		version: 1,
		event: { id: event.id, title: event.title, url: urlOf(addresses.event(event.id)) },
		texts: event.articles.map(({ id, file, sha256 }) => {
			const text = textOf(source, id);
			return {
				article: id,
				file: `${folder}/${file}`,
				sha256,
				length: codePointOffsets(text)(text.length),
				url: urlOf(dataAddresses.text(id)),
			};
		}),
		annotations: annotationPages(source),
		claims: toClaimsFile(source).claims,
		utterances: toUtterancesFile(source).utterances,
		ledger,
		reviews: reviewsOf(source),
	};
}

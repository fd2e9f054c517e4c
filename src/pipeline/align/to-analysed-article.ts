import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { Reading } from '../../model/reading.ts';
import type { Speakers } from './speakers/align-speakers.ts';
import type { EventFacts } from './align-event.ts';
import { articleTitle } from './titles.ts';

interface Known {
	readonly event: EventFacts;
	/** The id of the article's outlet. */
	readonly outlet: string;
	readonly idOf: Speakers['idOf'];
}

/** A reading without its words, its speakers those of the event. */
export function toAnalysedArticle(
	reading: Reading,
	{ event, outlet, idOf }: Known,
): AnalysedArticle {
	const { file, language, blocks, sentences, figures, checkable } = reading;
	const aligned = <Spoken extends Reading['quotations' | 'reports'][number]>(spoken: Spoken) => ({
		...spoken,
		speaker: spoken.speaker && { ...spoken.speaker, speaker: idOf(file, spoken.speaker) },
	});
	return {
		id: file,
		file,
		...articleTitle(reading),
		outlet,
		source: event.records.get(file) ?? {},
		language,
		sha256: event.hashes.get(file) ?? '',
		blocks: [...blocks],
		sentences: [...sentences],
		quotations: reading.quotations.map(aligned),
		reports: reading.reports.map(aligned),
		withheld: reading.withheld.map(aligned),
		figures: [...figures],
		dates: [...reading.dates],
		places: [...reading.places],
		checkable: [...checkable],
	};
}

import type { Harmless } from '../../../model/decided-groups.ts';
import type { Utterance } from '../../../model/utterance.ts';
import { passageOf } from '../../../text/passage-of.ts';
import type { Speakers } from '../speakers/align-speakers.ts';
import { comparePassages } from '../differences/compare-passages.ts';
import type { Place } from '../differences/compared.ts';
import { groupingOf } from '../linkage/grouping-of.ts';
import type { Reported } from './reported-utterances.ts';
import type { Said } from './said.ts';
import { sureToBeSame, utteranceReasons } from './same-utterance.ts';
import { spokenBy } from '../speakers/spoken-by.ts';

interface Surroundings {
	readonly id: string;
	/** The reports that render it. */
	readonly reported: readonly Reported[];
	readonly idOf: Speakers['idOf'];
	readonly originOf: (file: string) => number;
	/** What an editor takes for harmless of its differences. */
	readonly harmless: readonly Harmless[];
}

/** Of links in groups this sure nine in ten were right on the annotated events, all taken together. */
const sure = 0.9;

/** An utterance and its wordings, in the order of the articles. */
export function toUtterance(
	said: readonly Said[],
	{ id, reported, idOf, originOf, harmless }: Surroundings,
): Utterance {
	const quoted = said.flatMap(({ reading, quotations }) =>
		quotations.map((quotation) => ({ reading, quotation })),
	);
	const wordings = quoted.map(({ reading, quotation }) => ({
		...passageOf(reading, quotation),
		quotation: quotation.id,
		kind: quotation.kind,
	}));
	const places = wordings.map((wording, at): Place => {
		const { reading, quotation } = quoted[at]!;
		return {
			...wording,
			reading,
			quoted: true,
			speaker: spokenBy(reading, quotation.speaker, idOf),
		};
	});
	const speakers = quoted.flatMap(
		({ reading, quotation }) => idOf(reading.file, quotation.speaker) ?? [],
	);
	return {
		id,
		speaker: mostOften(speakers),
		wordings,
		retellings: reported.map(({ reading, report }) => ({
			...passageOf(reading, report),
			report: report.id,
		})),
		grouping: groupingOf(said, { score: sureToBeSame, reasonsFor: utteranceReasons, sure }),
		...comparePassages(places, { originOf, harmless }),
	};
}

/** The most frequent id; of equally frequent ones the first. */
function mostOften(ids: readonly string[]): string | null {
	const groups = [...Map.groupBy(ids, (id) => id).values()];
	return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

import type { Utterance } from '../../model/utterance.ts';
import { passageOf } from '../../language/passage-of.ts';
import type { Speakers } from './align-speakers.ts';
import { comparePassages } from './compare-passages.ts';
import type { Said } from './said.ts';

interface Surroundings {
	readonly id: string;
	readonly idOf: Speakers['idOf'];
	readonly originOf: (file: string) => number;
}

/** An utterance and its wordings, in the order of the articles. */
export function toUtterance(
	said: readonly Said[],
	{ id, idOf, originOf }: Surroundings,
): Utterance {
	const quoted = said.flatMap(({ reading, quotations }) =>
		quotations.map((quotation) => ({ reading, quotation })),
	);
	const wordings = quoted.map(({ reading, quotation }) => ({
		...passageOf(reading, quotation),
		quotation: quotation.id,
		kind: quotation.kind,
	}));
	const places = wordings.map((wording, at) => ({ ...wording, reading: quoted[at]!.reading }));
	const speakers = quoted.flatMap(
		({ reading, quotation }) => idOf(reading.file, quotation.speaker) ?? [],
	);
	return {
		id,
		speaker: mostOften(speakers),
		wordings,
		...comparePassages(places, originOf),
	};
}

/** The most frequent id; of equally frequent ones the first. */
function mostOften(ids: readonly string[]): string | null {
	const groups = [...Map.groupBy(ids, (id) => id).values()];
	return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

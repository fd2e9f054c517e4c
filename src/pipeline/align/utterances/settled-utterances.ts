import type { PublishedGroups } from '../../../model/published-groups.ts';
import type { Reading } from '../../../model/reading.ts';
import { exactText } from '../../../model/selector.ts';
import type { DecidedSpeech } from './decided-speech.ts';
import { linkUtterances, type Linked } from './link-utterances.ts';
import { passagesOfSpeech } from './passages-of-speech.ts';
import type { Knowledge, Said } from './said.ts';

interface Known {
	readonly published?: PublishedGroups | undefined;
	readonly decisionOn: DecidedSpeech;
}

/** A cut seldom leads to another one. */
const mostRuns = 4;

/**
 * The passages of speech of all articles, grouped by what they render. Where a group was cut, a passage may belong to a
 * part of it that did not belong to the whole: all are grouped again as if that was published, until none is cut.
 * So what is found does not change when it is published and found again.
 */
export function settledUtterances(
	readings: readonly Reading[],
	knowledge: Knowledge,
	{ published, decisionOn }: Known,
): Linked<Said> {
	const link = (known: PublishedGroups | undefined) => {
		const said = passagesOfSpeech(readings, knowledge, { decisionOn, published: known });
		const linked = linkUtterances(said, { knowledge, decisionOn, published: known });
		return { ...linked, isCut: linked.groups.flat().length > said.length };
	};
	let linked = link(published);
	for (let run = 1; linked.isCut && run < mostRuns; run++)
		linked = link(asPublished(linked.groups));
	return linked;
}

/** Groups as if they were published; words that stand in two groups of an article are neither's. */
function asPublished(groups: readonly (readonly Said[])[]): PublishedGroups {
	const places = groups.flatMap((group, at) =>
		group.flatMap(({ reading, quotations }) =>
			quotations.map((each) => ({ at, key: keyOf(reading.file, exactText(reading.text, each)) })),
		),
	);
	const groupsOf = Map.groupBy(places, ({ key }) => key);
	return (_, file, exact) => {
		const found = new Set(groupsOf.get(keyOf(file, exact))?.map(({ at }) => at));
		return found.size === 1 ? String([...found][0]) : undefined;
	};
}

const keyOf = (file: string, exact: string): string => JSON.stringify([file, exact]);

import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Change } from '../../model/ledger-version.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { text } from '../interface-text.ts';

/** One change from a version to the next. */
export interface ChangeView {
	/** In what it differs: “figure”. */
	readonly kind: string;
	/** The words before and after; empty where there are none. */
	readonly before: string;
	readonly after: string;
}

type Versions = Pick<LedgerEntry, 'former' | 'words' | 'speaker'>;

/** What made a version, in a sentence: not that words were changed, where those of the page stayed. */
export function whatChanged(entry: Versions, number: number): string {
	const before = entry.former[number - 2]!;
	const { changed, speakerChanged, tellingChanged } = text.version;
	if (before.words !== nextOf(entry, number - 1).words) return changed(number);
	return (isOfSpeakerAlone(entry, number - 1) ? speakerChanged : tellingChanged)(number);
}

/** What was changed after a version; speakers by their names, as the ledger has but the ends of their addresses. */
export function changeViews(
	entry: Versions,
	number: number,
	events: readonly EventAnalysis[],
): ChangeView[] {
	return entry.former[number - 1]!.changed.map((change) => {
		const [before, after] = change.words;
		if (!isOfSpeaker(entry, number, change)) {
			return { kind: text.version.change[change.kind], before, after };
		}
		return {
			kind: text.version.speaker,
			before: nameOf(before, events),
			after: nameOf(after, events),
		};
	});
}

export function nextOf(entry: Versions, number: number): Pick<LedgerEntry, 'words' | 'speaker'> {
	return entry.former[number] ?? entry;
}

/** Whether nothing else was changed after a version than who is named as the speaker. */
export function isOfSpeakerAlone(entry: Versions, number: number): boolean {
	return entry.former[number - 1]!.changed.every((each) => isOfSpeaker(entry, number, each));
}

/** The ledger calls a change of the speaker what it calls one of the verb of saying. */
function isOfSpeaker(entry: Versions, number: number, { kind, words }: Change): boolean {
	const [before, after] = words;
	const { speaker } = entry.former[number - 1]!;
	return kind === 'attribution' && before === speaker && after === nextOf(entry, number).speaker;
}

/** One who is listed no more is told by the words of the address. */
function nameOf(slug: string, events: readonly EventAnalysis[]): string {
	const speakers = events.flatMap((event) => event.speakers);
	return speakers.find(({ id }) => id === slug)?.name ?? slug.replaceAll('-', ' ');
}

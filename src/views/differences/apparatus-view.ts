import { differenceKind, type Difference } from '../../model/difference.ts';
import { conflictLines, type ConflictLine } from './conflict-lines.ts';
import { differenceLists, type DifferenceList } from './difference-lists.ts';
import { differingWords } from './differing-words.ts';
import type { EventIndex } from '../event/event-index.ts';
import { conflictsOf, facingBase, rankOf, type Differing } from './facing-differences.ts';
import { text } from '../interface-text.ts';
import { listed } from '../wording/listed.ts';
import { markedBeside, type MarkedRun } from './marked-beside.ts';
import { passageInSentence, type PassageView, type ToldPassage } from '../groups/passage-view.ts';

/** All places that tell one thing, laid beside one of them: a critical apparatus. */
export interface ApparatusView {
	/** The base first, then what differs from it in the most telling way. */
	readonly rows: readonly RowView[];
	/** What conflicts, with how many outlets have it; empty where nothing does. */
	readonly conflicts: readonly ConflictLine[];
	/** Whether any words are marked as differing. */
	readonly marked: boolean;
	readonly differences: readonly DifferenceList[];
}

/** A place that tells it, compared with the base. */
interface RowView extends PassageView {
	/** In which paragraph of its article it stands, in words. */
	readonly paragraph: string;
	readonly runs: readonly MarkedRun[];
	/** What is said of the comparison as a whole; null where the marks say it. */
	readonly note: string | null;
	/** The outlets of the others that are of one origin with it; null where there are none. */
	readonly oneOriginWith: string | null;
	/** Whether it is given to somebody else than in the base, or than one with whom that conflicts. */
	readonly otherSpeaker: boolean;
}

export interface Compared extends Omit<Differing, 'passages'> {
	readonly told: readonly ToldPassage[];
	/** Which of them give another part of a speech than the base does; none by default. */
	readonly otherParts?: readonly number[];
}

export function apparatusView(index: EventIndex, { told, ...compared }: Compared): ApparatusView {
	const differing = { ...compared, passages: told.map(({ passage }) => passage) };
	const order = orderOf(index, differing);
	const rows = order.map((at) => rowView(index, { ...differing, told }, at));
	return {
		rows,
		conflicts: conflictLines(index, differing),
		marked: rows.some(({ runs }) => runs.some(({ kind }) => kind !== null)),
		differences: differenceLists(index, { ...differing, told }),
	};
}

/** The base, then by the most telling difference from it; otherwise the order stays. */
function orderOf(index: EventIndex, differing: Differing): number[] {
	const { passages, base } = differing;
	const least = differenceKind.options.length;
	const rank = (at: number) => {
		const [first] = facingBase(index, differing, at);
		return at === base ? -1 : first ? rankOf(first.kind) : least;
	};
	return [...passages.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
}

function rowView(index: EventIndex, differing: Compared & Differing, at: number): RowView {
	const { told, passages } = differing;
	const facing = facingBase(index, differing, at);
	return {
		...passageInSentence(index, told[at]!),
		paragraph: text.comparison.where(passages[at]!.block.slice(1)),
		runs: markedBeside(index, differing, at),
		note: noteOn(differing, at),
		oneOriginWith: oneOriginWith(
			index,
			passages.map(({ article }) => article),
			passages[at]!.article,
		),
		otherSpeaker: [...facing, ...conflictsOf(index, differing, at)].some(isOfSpeaker),
	};
}

function noteOn({ passages, base, otherParts = [] }: Compared & Differing, at: number) {
	const [first, here] = [passages[base]!, passages[at]!];
	if (at === base) return text.comparison.base;
	if (otherParts.includes(at)) return text.comparison.otherPart;
	if (differingWords(first.exact, here.exact) === null) return text.comparison.apart;
	return first.exact === here.exact ? text.comparison.same : null;
}

function isOfSpeaker({ kind }: Difference): boolean {
	return kind === 'attribution';
}

/** Which of the outlets that tell it too have an article of the same origin. */
function oneOriginWith(
	index: EventIndex,
	among: readonly string[],
	article: string,
): string | null {
	const origin = index.event.origins.find(({ articles }) => articles.includes(article));
	const others = (origin?.articles ?? []).filter((id) => id !== article && among.includes(id));
	if (others.length === 0) return null;
	const names = listed([...new Set(others.map((id) => index.outletOf(id).name))]);
	return text.comparison.oneOriginWith(names);
}

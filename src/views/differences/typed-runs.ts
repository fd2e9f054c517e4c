import type { Difference, DifferenceKind } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import { contains, overlap, type TextPositionSelector } from '../../model/selector.ts';
import { differingWords } from './differing-words.ts';
import { rankOf } from './facing-differences.ts';
import { placeOfLacking } from './lacking-words.ts';
import { hasWord } from './word-tokens.ts';

/** A run of a passage's words, with what they differ in. The runs of a passage, joined, are the passage. */
export interface TypedRun {
	readonly words: string;
	/** Null where the words do not differ from those of the base. */
	readonly kind: DifferenceKind | null;
	/** Whether they conflict with those of any other passage. */
	readonly conflicts: boolean;
	/** Words of the base that are not here; then `words` is empty. */
	readonly lacking: string | null;
}

interface Marked extends TextPositionSelector {
	readonly kind: DifferenceKind;
	readonly conflicts?: boolean;
}

interface Lacking extends Marked {
	readonly lacking: string;
}

/**
 * A passage beside its base. What was found to differ in meaning is marked as it was found; of the
 * words that are but other words only those that the base does not have.
 *
 * @param facing The differences between the two, the base's side first, the most telling first.
 * @param conflicts Those in which the passage conflicts with any other, its own side second.
 */
export function typedRuns(
	base: Passage,
	passage: Passage,
	facing: readonly Difference[],
	conflicts: readonly Difference[] = [],
): TypedRun[] {
	const found = [
		...conflicts
			.flatMap((one) => ownSpan(passage, one))
			.map((one) => ({ ...one, conflicts: true })),
		...facing.flatMap((difference) => ownSpan(passage, difference)),
	];
	const lacking = facing.flatMap((difference) => lackingIn(base, passage, difference));
	const others = otherWords(base, passage, [...lacking, ...found]);
	const marks = [...found.filter(isTelling), ...others];
	const gaps = lacking.filter((gap) => !others.some((run) => meet(run, gap)));
	const borders = bordersOf([...marks, ...gaps], passage.exact.length);
	return borders
		.flatMap((start, nth) => [
			...gaps.filter((gap) => gap.start === start).map(signOf),
			...runsBetween(passage.exact, { start, end: borders[nth + 1] ?? start }, marks),
		])
		.reduce<TypedRun[]>(joined, []);
}

function bordersOf(spans: readonly TextPositionSelector[], length: number): number[] {
	const cuts = spans.flatMap(({ start, end }) => [start, end]);
	return [...new Set([0, ...cuts, length])].sort((a, b) => a - b);
}

/** Where a difference lies in the passage itself, counted from its start. */
function ownSpan({ start, end, exact }: Passage, { kind, spans }: Difference): Marked[] {
	const span = spans[1];
	if (span === null || !contains({ start, end }, span)) return [];
	const from = span.start - start;
	const words = exact.slice(from, span.end - start);
	const inset = words.length - words.trimStart().length;
	return [{ kind, start: from + inset, end: from + inset + words.trim().length }];
}

/** Words that differ in what they mean are marked whole, be it that the base has some of them. */
function isTelling({ kind }: Marked): boolean {
	return rankOf(kind) < rankOf('wording');
}

/** What is left of runs that differ is of the kind of what was found in it, or lacks where it stands. */
function otherWords(base: Passage, passage: Passage, found: readonly Marked[]): Marked[] {
	const telling = found.filter((mark) => isTelling(mark) && !isGap(mark));
	const others = found.filter((mark) => !telling.includes(mark));
	let start = 0;
	return (differingWords(base.exact, passage.exact) ?? []).flatMap(({ words, differs }) => {
		const run = { start, end: start + words.length };
		start = run.end;
		if (!differs) return [];
		const wording = hasWord(words) ? 'wording' : 'punctuation';
		return without(run, telling).map((rest) => ({
			...rest,
			kind: others.find((mark) => meet(rest, mark))?.kind ?? wording,
		}));
	});
}

/** What of a span is in none of others. */
function without(
	span: TextPositionSelector,
	others: readonly TextPositionSelector[],
): TextPositionSelector[] {
	const [first, ...rest] = others;
	if (!first) return span.start < span.end ? [span] : [];
	if (overlap(span, first) === 0) return without(span, rest);
	const before = { start: span.start, end: Math.max(span.start, first.start) };
	const after = { start: Math.min(span.end, first.end), end: span.end };
	return [...without(before, rest), ...without(after, rest)];
}

function isGap({ start, end }: TextPositionSelector): boolean {
	return start === end;
}

/** Whether two overlap; words that lack meet those that stand in their stead. */
function meet(run: TextPositionSelector, mark: TextPositionSelector): boolean {
	if (isGap(mark)) return run.start <= mark.start && mark.start <= run.end;
	return overlap(run, mark) > 0;
}

/**
 * Words that only the base has leave no trace in the passage; where they tell something, and nothing
 * stands in their stead, a sign does.
 */
function lackingIn(base: Passage, passage: Passage, { kind, words, spans }: Difference): Lacking[] {
	const [there, own] = spans;
	if (own !== null || there === null || rankOf(kind) >= rankOf('wording')) return [];
	if (!contains(base, there) || differingWords(base.exact, passage.exact) === null) return [];
	const from = { start: there.start - base.start, end: there.end - base.start };
	const at = placeOfLacking(base.exact, passage.exact, from);
	return at === null ? [] : [{ kind, start: at, end: at, lacking: words[0] }];
}

function signOf({ kind, lacking }: Lacking): TypedRun {
	return { words: '', kind, conflicts: false, lacking };
}

/** What is left of other words beside words of another kind is marked without its edges. */
function runsBetween(
	exact: string,
	span: TextPositionSelector,
	marks: readonly Marked[],
): TypedRun[] {
	const words = exact.slice(span.start, span.end);
	const { kind = null, conflicts = false } = marks.find((one) => contains(one, span)) ?? {};
	if (kind === null || rankOf(kind) < rankOf('wording'))
		return [{ words, kind, conflicts, lacking: null }];
	const edges = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(words)?.slice(1) ?? [];
	const [before = '', core = '', after = ''] = hasWord(words) ? edges : ['', words, ''];
	const marked = kind === 'punctuation' || hasWord(core) ? kind : null;
	const plain = { kind: null, conflicts: false, lacking: null };
	return [
		{ ...plain, words: before },
		{ ...plain, words: core, kind: marked },
		{ ...plain, words: after },
	];
}

function joined(runs: TypedRun[], run: TypedRun): TypedRun[] {
	const last = runs.at(-1);
	if (run.words === '' && run.lacking === null) return runs;
	const isOne = last?.kind === run.kind && last.conflicts === run.conflicts;
	if (!isOne || last.lacking !== null || run.lacking !== null) return [...runs, run];
	return [...runs.slice(0, -1), { ...run, words: last.words + run.words }];
}

import type { Agreement } from '../../../model/agreement.ts';
import { isHarmless, type Harmless } from '../../../model/decided-groups.ts';
import { differenceKind, type Difference } from '../../../model/difference.ts';
import { signatureOf } from '../../../model/signed.ts';
import { wordsOf } from '../../../language/words.ts';
import { comparers } from './comparers.ts';
import { ownVoices } from './own-voices.ts';
import { stemsIn, type Found, type Place } from './compared.ts';
import { giveRivals } from './rival-figures.ts';
import { wordingDifferences } from './wordings.ts';

/** The words of up to this many different wordings are held against each other, of more against the first alone. */
const mutual = 16;
/**
 * Of more, so many are held against all others for what conflicts: a conflict among them does not vanish
 * because others tell the same.
 */
const weighed = 64;

const order = differenceKind.options;

/** How the places that tell one thing differ and agree. */
interface Comparison {
	readonly agreement: Agreement;
	readonly differences: Difference[];
	readonly origins: number;
}

interface Context {
	/** The origin of an article's file. */
	readonly originOf: (file: string) => number;
	/** Whether something besides the words conflicts: one speaker denies and confirms it. */
	readonly conflicts?: boolean;
	/** Whether two places, by index, are so surely of one thing that they can conflict; all are by default. */
	readonly canConflict?: (a: number, b: number) => boolean;
	/** Whether a person says that two places, by index, tell one thing; nobody does by default. */
	readonly areDecided?: (a: number, b: number) => boolean;
	/** Differences that an editor takes for harmless; they do not conflict. */
	readonly harmless?: readonly Harmless[];
}

/** Compare passages of one claim or utterance. */
export function comparePassages(
	places: readonly Place[],
	{ originOf, conflicts = false, harmless = [], ...context }: Context,
): Comparison {
	const mayConflict = conflictsIn(places, context);
	const differences = pairsOf(places)
		.flatMap((pair) => differencesBetween(places, pair))
		.map(({ conflicts: canBe, mayBeTwo = false, ...each }): Difference => {
			const mark = markOf(each, harmless);
			const isConflict = canBe && !mark.harmless && mayConflict(each, mayBeTwo);
			return { ...each, ...(isConflict && { conflicts: true }), ...mark };
		})
		.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
	const origins = new Set(places.map(({ article }) => originOf(article))).size;
	const conflicting = conflicts || differences.some((each) => each.conflicts);
	return { agreement: agreementOf(places, origins, conflicting), differences, origins };
}

/** Whether two places tell so surely of one thing, and in two voices, that what differs is a conflict. */
function conflictsIn(
	places: readonly Place[],
	{
		canConflict = () => true,
		areDecided = () => false,
	}: Pick<Context, 'canConflict' | 'areDecided'>,
) {
	const areOneVoice = ownVoices(places);
	return ({ kind, between: [a, b] }: Pick<Difference, 'kind' | 'between'>, mayBeTwo: boolean) => {
		if (!canConflict(a, b) || (mayBeTwo && !areDecided(a, b))) return false;
		return kind !== 'attribution' || !areOneVoice(places[a]!.speaker!, places[b]!.speaker!);
	};
}

/** Who takes a difference for harmless, if anybody does. */
function markOf(
	{ words }: Pick<Difference, 'words'>,
	harmless: readonly Harmless[],
): Pick<Difference, 'harmless'> {
	const found = harmless.find((each) => isHarmless(words, each));
	return found ? { harmless: signatureOf(found) } : {};
}

function agreementOf(places: readonly Place[], origins: number, conflicting: boolean): Agreement {
	if (conflicting) return 'conflicting';
	if (origins === 1) return 'single-source';
	const wordings = new Set(places.map(({ exact }) => wordsOf(exact).join(' ')));
	return wordings.size === 1 ? 'verbatim' : 'reworded';
}

/** Two places, by index, and whether all that differs is told, or only what conflicts. */
interface Pair {
	readonly between: [number, number];
	readonly inFull: boolean;
}

/** Equal passages given to one speaker are compared once. */
function pairsOf(places: readonly Place[]): Pair[] {
	const keys = places.map(
		({ exact, speaker }, at) => [`${exact}\n${speaker?.words ?? ''}`, at] as const,
	);
	const distinct = [...new Map(keys.toReversed()).values()].sort((a, b) => a - b);
	const all = distinct.length <= mutual;
	const pairs = distinct
		.slice(0, weighed)
		.flatMap((a, at) =>
			distinct
				.slice(at + 1)
				.map((b) => ({ between: [a, b] as [number, number], inFull: all || at === 0 })),
		);
	return pairs.filter(({ between: [a, b] }) => areCounterparts(places[a]!, places[b]!));
}

/** How many times longer one of two passages without a common word may be. */
const muchLonger = 3;

/**
 * Whether two passages render the same part of what is told: they share a word that carries meaning, give two numbers of
 * one thing, or stand in two articles and are of about one length (“an empty tale”, “a baseless story”).
 */
function areCounterparts(a: Place, b: Place): boolean {
	const [left, right] = [stemsIn(a), stemsIn(b)];
	if (!left.isDisjointFrom(right) || giveRivals(a, b)) return true;
	const [short, long] = [left.size, right.size].sort((x, y) => x - y) as [number, number];
	return a.article !== b.article && long <= muchLonger * Math.max(1, short);
}

type Between = Omit<Difference, 'conflicts'> & Pick<Found, 'conflicts' | 'mayBeTwo'>;

function differencesBetween(places: readonly Place[], { between, inFull }: Pair): Between[] {
	const [a, b] = between.map((at) => places[at]!) as [Place, Place];
	const told = comparers
		.flatMap(({ fn }) => fn(a, b))
		.filter((each) => !(each.conflicts && isOneSpeech(a, b, each)));
	const found = inFull
		? [...told, ...wordingDifferences(a, b, told)]
		: told.filter(({ conflicts }) => conflicts);
	return found.map(({ kind, words, spans, conflicts, mayBeTwo = false }) => ({
		...{ kind, between, conflicts, mayBeTwo },
		words: [...words],
		spans: [bare(spans[0]), bare(spans[1])],
	}));
}

/**
 * “We can absorb some of it,” she said. “We can't absorb all of it.”: what follows in one article goes on, and contradicts
 * nothing; but a figure of its own words may.
 */
function isOneSpeech(a: Place, b: Place, { kind }: Found): boolean {
	return a.article === b.article && (a.quoted || kind !== 'figure');
}

/** A span without what else its finding holds. */
function bare(span: Found['spans'][number]): Difference['spans'][number] {
	return span && { start: span.start, end: span.end };
}

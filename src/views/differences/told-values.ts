import type { Difference, DifferenceKind } from '../../model/difference.ts';
import { contains } from '../../model/selector.ts';
import type { EventIndex } from '../event/event-index.ts';
import { standIn } from './stand-in.ts';
import type { Compared } from './told-conflicts.ts';
import { whatIsTold } from './what-is-told.ts';
import { plainToken } from './word-tokens.ts';

/** One way in which a thing is told, such as one number of it. */
export interface ToldValue {
	readonly key: string;
	/** As it is printed, shortest; empty where these passages have no such words. */
	readonly words: string;
	/** The passages that tell it so. */
	readonly at: readonly number[];
	/** The differences in which it is met. */
	readonly lines: readonly Difference[];
}

export type ValueOf = (difference: Difference, side: 0 | 1) => string;

/** What sides are compared by: a number without its hedge, as “six” and “at least six” are equal. */
export function valuesIn(index: EventIndex, { passages }: Pick<Compared, 'passages'>): ValueOf {
	const keyOf = whatIsTold(index, passages);
	return (difference, side) => {
		const { kind, between, spans, words } = difference;
		// words that one lacks are lacking of the others alone
		if (words[side] === '') return `without ${keyOf(difference, 1 - side)}`;
		if (kind !== 'figure') return keyOf(difference, side);
		const { figures } = index.article(passages[between[side]]!.article);
		const found = figures.find((each) => spans[side] && contains(spans[side], each));
		return found ? amountOf(found) : plainToken(words[side]);
	};
}

export function amountOf({ amount, until }: { amount: unknown; until: unknown }): string {
	return JSON.stringify([amount, until]);
}

/**
 * What differences of one kind tell, a list of values for each thing: sides that are met in one difference, be it
 * through others, are of one thing. Where the values are equal but for hedges, it is these that differ.
 */
export function toldValues(
	index: EventIndex,
	compared: Compared,
	lines: readonly Difference[],
): ToldValue[][] {
	const valueOf = valuesIn(index, compared);
	const unequal = lines.filter((one) => valueOf(one, 0) !== valueOf(one, 1));
	const printed: ValueOf = ({ words }, side) => plainToken(words[side]).trim();
	const [told, keyOf] = unequal.length > 0 ? [unequal, valueOf] : [lines, printed];
	return things(told, keyOf)
		.filter((keys) => keys.length > 1)
		.map((keys) => keys.map((key) => valueFor(index, compared, told, key, keyOf)));
}

/** The keys of each thing, in the order in which they are met. */
function things(lines: readonly Difference[], keyOf: ValueOf): string[][] {
	return lines.reduce<string[][]>((found, line) => {
		const pair = [keyOf(line, 0), keyOf(line, 1)];
		const isMet = (keys: readonly string[]) => keys.some((key) => pair.includes(key));
		const met = [...new Set([...found.filter(isMet).flat(), ...pair])];
		const at = found.findIndex(isMet);
		const others = found.filter((keys) => !isMet(keys));
		return at < 0 ? [...found, met] : others.toSpliced(at, 0, met);
	}, []);
}

function valueFor(
	index: EventIndex,
	compared: Compared,
	lines: readonly Difference[],
	key: string,
	keyOf: ValueOf,
): ToldValue {
	const { kind } = lines[0]!;
	const own = lines.filter((one) => keyOf(one, 0) === key || keyOf(one, 1) === key);
	const all = compared.differences.filter((one) => one.kind === kind);
	const words = [...own, ...all].flatMap((one) =>
		([0, 1] as const).flatMap((side) => (keyOf(one, side) === key ? one.words[side] : [])),
	);
	return {
		key,
		words: words.reduce((a, b) => (b.length < a.length ? b : a)),
		at: holders(index, compared, own[0]!.words.includes('') ? own : compared.differences, {
			kind,
			key,
			keyOf,
		}),
		lines: own,
	};
}

/** Which passages have a value; also those that differ in it from others alone. */
function holders(
	index: EventIndex,
	compared: Compared,
	among: readonly Difference[],
	{ kind, key, keyOf }: { kind: DifferenceKind; key: string; keyOf: ValueOf },
): number[] {
	const found = new Set(
		among
			.filter((one) => one.kind === kind)
			.flatMap((one) => one.between.filter((_, side) => keyOf(one, side as 0 | 1) === key)),
	);
	return [...compared.passages.keys()].filter((at) =>
		found.has(standIn(index, compared, at)(kind)),
	);
}

import { diffArrays } from 'diff';
import type { TextPositionSelector } from '../../model/selector.ts';
import { areAlike, tokensOf } from './word-tokens.ts';

/**
 * Where in `passage` words of `base` are lacking: from their start in the base to the place in the
 * passage at which they would stand. Null where the words are not lacking as they stand.
 */
export function placeOfLacking(
	base: string,
	passage: string,
	{ start, end }: TextPositionSelector,
): number | null {
	let [before, after] = [0, 0];
	for (const { value, added, removed } of changesBetween(base, passage)) {
		const { length } = value.join('');
		if (removed && before < end && start < before + length) return after;
		if (!added) before += length;
		if (!removed) after += length;
	}
	return null;
}

function changesBetween(base: string, passage: string) {
	return diffArrays(tokensOf(base), tokensOf(passage), { comparator: areAlike });
}

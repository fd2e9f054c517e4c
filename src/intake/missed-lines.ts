import { lettersOf } from './letters-of.ts';
import type { LineBelow } from './lines-below.ts';

/** So many letters at the end of a line tell it from others. */
const telling = 40;

/**
 * The lines of an article with those that the page shows above and between them, and that looking for
 * the article left out: a standfirst, a quotation that is set apart, a short part of a long text. What
 * only says again what the text says, as a pull quote does, stays out.
 */
export function withMissed(below: readonly LineBelow[], found: readonly string[]): string[] {
	const places = placesIn(found, below);
	const missed = new Map<number, string[]>();
	for (const [at, isMissed] of missedOf(below, places, found).entries()) {
		const behind = Math.max(-1, ...places.slice(0, at));
		if (isMissed) missed.set(behind, [...(missed.get(behind) ?? []), below[at]!.line]);
	}
	return [
		...(missed.get(-1) ?? []),
		...found.flatMap((line, at) => [line, ...(missed.get(at) ?? [])]),
	];
}

function missedOf(
	below: readonly LineBelow[],
	places: readonly number[],
	found: readonly string[],
) {
	const text = found.map(lettersOf).join('\n');
	const isSaid = (line: string) => text.includes(lettersOf(line).slice(-telling));
	const isPlaced = (at: number) => places[at]! >= 0;
	const first = below.findIndex(({ line }, at) => isPlaced(at) && isTelling(line));
	const last = places.findLastIndex((place) => place >= 0);
	const missed = below.map(({ line, isHead, isText }, at) => {
		if (first < 0 || at > last || isPlaced(at) || isSaid(line)) return false;
		return isText || (isHead && at < first);
	});
	const isKept = (at: number) => isPlaced(at) || missed[at] === true;
	return below.map(({ line, isHeading, isSource }, at) => {
		if (first < 0 || at > last || isPlaced(at)) return false;
		if (missed[at] || (isHeading && isKept(at + 1))) return true;
		return isSource && at > 0 && isKept(at - 1) && !isSaid(line);
	});
}

const isTelling = (line: string) => lettersOf(line).length >= telling;

/** Where each line stands among those that were found, in their order; -1 where it does not. */
function placesIn(found: readonly string[], below: readonly LineBelow[]): number[] {
	const letters = found.map(lettersOf);
	let next = 0;
	return below.map(({ line }) => {
		const place = letters.indexOf(lettersOf(line), next);
		if (place >= 0) next = place + 1;
		return place;
	});
}

import type { TextPositionSelector } from '../../model/selector.ts';
import type { ArticleMarkers, Marker } from './article-markers.ts';

/** A part of a marker that no other marker of its kind overlaps. */
export interface Piece extends TextPositionSelector {
	readonly marker: Marker;
	/** Whether the marker began in a piece before. */
	readonly continued: boolean;
}

/** The pieces in one block by kind, outer before inner; each list in the order of the text. */
type BlockPieces = readonly [claims: readonly Piece[], quotations: readonly Piece[]];

/**
 * Cut markers at each other's boundaries and at those of blocks, so that markers of one kind lie
 * side by side and a quotation lies within one claim or in none.
 */
export function cutMarkers(
	{ claims, quotations }: ArticleMarkers,
	blocks: readonly TextPositionSelector[],
): BlockPieces[] {
	const claimsByBlock = byBlock(claims, blocks);
	const quotationsByBlock = byBlock(quotations, blocks);
	const begun = new Set<Marker>();
	return blocks.map((_, index) => {
		const outer = cutLayer(claimsByBlock[index]!, [], begun);
		const cuts = outer.flatMap(({ start, end }) => [start, end]);
		return [outer, cutLayer(quotationsByBlock[index]!, cuts, begun)];
	});
}

/** A marker, or the part of it that lies in one block. */
interface Stretch extends TextPositionSelector {
	readonly marker: Marker;
}

function byBlock(
	markers: readonly Marker[],
	blocks: readonly TextPositionSelector[],
): readonly Stretch[][] {
	const stretches = blocks.map((): Stretch[] => []);
	const sorted = markers.toSorted((a, b) => a.start - b.start || b.end - a.end);
	let first = 0;
	for (const marker of sorted) {
		while (first < blocks.length && blocks[first]!.end <= marker.start) first += 1;
		for (let index = first; index < blocks.length; index += 1) {
			const start = Math.max(marker.start, blocks[index]!.start);
			const end = Math.min(marker.end, blocks[index]!.end);
			if (blocks[index]!.start >= marker.end) break;
			if (start < end) stretches[index]!.push({ marker, start, end });
		}
	}
	return stretches;
}

function cutLayer(stretches: readonly Stretch[], cuts: number[], begun: Set<Marker>): Piece[] {
	const owned = joined(ownedIntervals(stretches, cuts), new Set(cuts));
	const all = [...covered(stretches, owned, begun), ...owned];
	all.sort((a, b) => a.start - b.start || a.end - b.end);
	return all.map(({ marker, start, end }) => {
		const continued = begun.has(marker);
		begun.add(marker);
		return { marker, start, end, continued };
	});
}

/** Give each stretch of text between two boundaries to the innermost marker over it. */
function ownedIntervals(stretches: readonly Stretch[], cuts: readonly number[]): Stretch[] {
	const edges = stretches.flatMap(({ start, end }) => [start, end]);
	const bounds = [...new Set([...edges, ...cuts])].sort((a, b) => a - b);
	let open: Stretch[] = [];
	let next = 0;
	return bounds.flatMap((start, index): Stretch[] => {
		open = open.filter(({ end }) => end > start);
		while (next < stretches.length && stretches[next]!.start <= start)
			open.push(stretches[next++]!);
		const owner = open.at(-1);
		return owner ? [{ marker: owner.marker, start, end: bounds[index + 1]! }] : [];
	});
}

function joined(intervals: readonly Stretch[], cuts: ReadonlySet<number>): Stretch[] {
	const pieces: Stretch[] = [];
	for (const interval of intervals) {
		const last = pieces.at(-1);
		const goesOn = last?.marker === interval.marker && last.end === interval.start;
		if (!last || !goesOn || cuts.has(interval.start)) pieces.push(interval);
		else pieces[pieces.length - 1] = { ...last, end: interval.end };
	}
	return pieces;
}

/** An anchor must be found even where others cover its marker: it gets a piece without words. */
function covered(
	stretches: readonly Stretch[],
	owned: readonly Stretch[],
	begun: ReadonlySet<Marker>,
): Stretch[] {
	const owners = new Set(owned.map(({ marker }) => marker));
	return stretches
		.filter(({ marker }) => marker.anchor !== null && !owners.has(marker) && !begun.has(marker))
		.map(({ marker, start }) => ({ marker, start, end: start }));
}

import { scaleBand } from 'd3-scale';
import type { Agreement } from '../../model/agreement.ts';
import type { CoverageView } from './coverage-view.ts';
import { text } from '../interface-text.ts';
import { shortName } from '../outlet/short-name.ts';
import { firstWords } from '../wording/lemma.ts';

/** The table of who tells what as a picture: a line a claim, a column an outlet; lengths in pixels. */
export interface CoveragePicture {
	readonly title: string;
	/** What it shows, in a sentence or two. */
	readonly description: string;
	readonly width: number;
	readonly height: number;
	/** Their columns are equally wide. */
	readonly outlets: readonly string[];
	readonly rows: readonly PictureRow[];
	/** The signs that occur, each with what it says. */
	readonly key: readonly { readonly kind: Agreement; readonly label: string }[];
}

interface PictureRow {
	/** The number of the claim in the table. */
	readonly number: number;
	readonly kind: Agreement;
	readonly y: number;
	readonly statement: string;
	readonly language: string;
	/** Where an outlet tells it. */
	readonly told: readonly number[];
	readonly notFound: readonly number[];
}

/** More would not be seen at a glance; the table has them all. */
export const mostRows = 40;

const line = 28;
const widest = 36;
/** For the columns; on a phone of 320 px there is no more. */
const widestAll = 220;

/** Null where nothing is told by several articles. */
export function coveragePicture({ outlets, rows }: CoverageView): CoveragePicture | null {
	if (rows.length === 0) return null;
	const shown = rows.slice(0, mostRows);
	const width = Math.min(outlets.length * widest, widestAll);
	const height = shown.length * line;
	const x = scaleBand<number>([...outlets.keys()], [0, width]);
	const y = scaleBand<number>([...shown.keys()], [0, height]);
	const middle = (scale: typeof x, at: number) => scale(at)! + scale.bandwidth() / 2;
	const inColumns = (cells: (typeof rows)[number]['cells'], isTold: boolean) =>
		cells.flatMap((places, at) => (places.length > 0 === isTold ? [middle(x, at)] : []));
	return {
		title: text.event.pictureTitle,
		description: text.event.picture(
			shown.map(({ cells }) => cells.filter((places) => places.length > 0).length),
			outlets.length,
		),
		width,
		height,
		outlets: outlets.map(({ text: name }) => shortName(name, 27)),
		rows: shown.map(({ claim, cells }, at) => ({
			number: at + 1,
			kind: claim.agreement.kind,
			y: middle(y, at),
			statement: firstWords(claim.statement, 110),
			language: claim.language,
			told: inColumns(cells, true),
			notFound: inColumns(cells, false),
		})),
		key: keyTo(shown.map(({ claim }) => claim.agreement.kind)),
	};
}

function keyTo(kinds: readonly Agreement[]): CoveragePicture['key'] {
	const all = ['conflicting', 'reworded', 'verbatim', 'single-source'] as const;
	return all
		.filter((kind) => kinds.includes(kind))
		.map((kind) => ({ kind, label: text.agreement[kind] }));
}

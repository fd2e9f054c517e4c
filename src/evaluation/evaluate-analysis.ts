import type { MeasureName } from '../model/evaluation.ts';
import { attributionsIn, type JudgedAttribution } from './attributions-in.ts';
import { compare } from './comparison.ts';
import type { Gold } from './gold.ts';
import type { Measured } from './measure.ts';
import type { MeasuredDocument } from './measured-document.ts';
import { measures } from './measures.ts';

/** How well the analysis of one event does. */
export interface Judgement {
	readonly measured: ReadonlyMap<MeasureName, Measured>;
	/** Every attribution that gold has a speaker for. */
	readonly attributions: readonly JudgedAttribution[];
}

/** Measure an analysis against a gold annotation; `files` are the texts of both by file name. */
export function evaluateAnalysis(
	document: MeasuredDocument,
	gold: Gold,
	files: ReadonlyMap<string, string>,
): Judgement {
	const comparison = compare(document, gold, files);
	return {
		measured: new Map(measures.map(({ name, measure }) => [name, measure(comparison)])),
		attributions: attributionsIn(comparison),
	};
}

import { evaluateAnalysis } from '../../src/evaluation/evaluate-analysis.ts';
import type { JudgedEvent } from '../../src/evaluation/summarise.ts';
import { toAnalysisDocument } from '../../src/export/analysis-document.ts';
import { analyseEvent } from '../../src/pipeline/analyse-event.ts';
import { defaultLimits } from '../../src/pipeline/read/limits.ts';
import type { GoldEvent } from './gold-events.ts';

/** Analyse the articles of a gold annotation, and measure the analysis against it. */
export function judgeEvent({ event, group, gold, files }: GoldEvent): JudgedEvent {
	const input = { event, files, records: new Map(), limits: defaultLimits };
	const { analysis, documents } = analyseEvent(input);
	const texts = new Map(documents.map(({ file, text }) => [file, text]));
	const judgement = evaluateAnalysis(toAnalysisDocument(analysis), gold, texts);
	return { event, group, articles: documents.length, judgement };
}

import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { DecidedAnalysis, DecidedInput } from '../../src/pipeline/analyse-decided.ts';
import type { SentAnalysis } from './analyse-to-send.ts';
import { receivedFinding } from './sent-findings.ts';

/** Analyses events beside the process, which publishes and writes meanwhile. */
export interface AnalysisThreads {
	/** @throws What the analysis throws. */
	readonly analyse: (input: DecidedInput) => Promise<DecidedAnalysis>;
	readonly end: () => Promise<void>;
}

/** A thread takes about as long to start as ten events of five articles take to analyse. */
const eventsPerThread = 10;
/** One process writes no more than some four threads analyse. */
const mostThreads = 4;

/** As many threads as help with so many events; none for a few, which are analysed sooner without. */
export function threadsFor(events: number, cores = availableParallelism()): number {
	return Math.min(mostThreads, cores, Math.floor(events / eventsPerThread));
}

/** Megabytes. What a thread could have of a large machine it would take, and tidy up late. */
const resourceLimits = { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 16 };

export function startAnalysisThreads(count: number): AnalysisThreads {
	const filename = new URL('analysis-thread.mjs', import.meta.url).href;
	const pool = new Tinypool({ filename, minThreads: count, maxThreads: count, resourceLimits });
	return {
		analyse: async (input) => {
			const sent = (await pool.run(input)) as SentAnalysis;
			return { ...sent, findings: sent.findings.map(receivedFinding) };
		},
		end: () => pool.destroy(),
	};
}

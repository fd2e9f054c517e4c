import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { DecidedAnalysis, DecidedInput } from '../../src/pipeline/analyse-decided.ts';
import type { SentAnalysis } from './analyse-to-send.ts';
import { Failure } from '../terminal/failure.ts';
import { receivedFinding } from './sent-findings.ts';

/** Analyses events beside the process, which publishes and writes meanwhile. */
export interface AnalysisThreads {
	/**
	 * What is found in an event; nothing where a thread has not memory enough for it.
	 *
	 * @throws A failure that names the event, and says what went wrong.
	 */
	readonly analyse: (input: DecidedInput) => Promise<DecidedAnalysis | undefined>;
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
const enough = { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 16 };

export function startAnalysisThreads(count: number, resourceLimits = enough): AnalysisThreads {
	const filename = new URL('analysis-thread.mjs', import.meta.url).href;
	const pool = new Tinypool({ filename, minThreads: count, maxThreads: count, resourceLimits });
	// a thread that fails before it has a task is told of by the tasks, as none of them can be done
	pool.on('error', () => undefined);
	const analyse = async (input: DecidedInput): Promise<DecidedAnalysis | undefined> => {
		try {
			const sent = (await pool.run(input)) as SentAnalysis;
			return { ...sent, findings: sent.findings.map(receivedFinding) };
		} catch (error) {
			if (isOutOfMemory(error)) return undefined;
			throw new Failure(`seeds/${input.event} could not be analysed: ${told(error)}`);
		}
	};
	return { analyse, end: () => pool.destroy() };
}

/** With where it happened: that a text can't be analysed is a defect, to be reported. */
const told = (error: unknown): string =>
	error instanceof Error ? (error.stack ?? error.message) : String(error);

/** The process has more memory than a thread, and tries again. */
const isOutOfMemory = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

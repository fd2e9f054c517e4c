import {
	analyseDecided,
	type DecidedAnalysis,
	type DecidedInput,
} from '../../src/pipeline/analyse-decided.ts';
import { sentFinding, type SentFinding } from './sent-findings.ts';

/** An analysis as a thread hands it over. */
export interface SentAnalysis extends Omit<DecidedAnalysis, 'findings'> {
	readonly findings: readonly SentFinding[];
}

export function analyseToSend(input: DecidedInput): SentAnalysis {
	const analysed = analyseDecided(input);
	return { ...analysed, findings: analysed.findings.map(sentFinding) };
}

import type { Finding } from '../../model/finding.ts';
import type { Candidate } from './candidate.ts';
import type { Limits } from './limits.ts';

/** One thing that may be wrong with one file. */
export interface Check {
	readonly name: string;
	readonly fn: (candidate: Candidate, limits: Limits) => readonly Finding[];
}

import type { Signed } from '../../model/signed.ts';
import { text } from '../interface-text.ts';
import { writtenDate } from './written-date.ts';

/** Who decided something, and when where that is known: “Ann Ahl (3 March 2025)”. */
export function signature({ by, date }: Signed): string {
	return date === undefined ? by : text.decision.on(by, writtenDate(date));
}

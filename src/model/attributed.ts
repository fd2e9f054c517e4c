import type { Quotation } from './quotation.ts';
import type { Report } from './report.ts';

interface Spoken {
	readonly quotations: readonly Quotation[];
	readonly reports: readonly Report[];
	readonly withheld: readonly Report[];
}

/** All that an article attributes to somebody, quoted or reported. */
export function attributedIn({ quotations, reports, withheld }: Spoken): (Quotation | Report)[] {
	return [...quotations, ...reports, ...withheld];
}

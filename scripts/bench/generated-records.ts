import type { SearchRecord } from '../../src/export/search-records.ts';
import { joinedLines, type SearchedLine, type SearchKind } from '../../src/model/searched-line.ts';
import { searchSpelling } from '../../src/model/search-spelling.ts';
import { generatedTellings } from './generated-articles.ts';

/** In how many outlets each generated thing is told. */
const outlets = 3;

/** So many records of a search index, each with three wordings of one generated thing. */
export function generatedRecords(count: number, kind: SearchKind): SearchRecord[] {
	const records: SearchRecord[] = [];
	for (let event = 1; records.length < count; event++) {
		for (const told of generatedTellings(event, outlets)) {
			records.push(recordOf({ at: records.length, event, told, kind }));
		}
	}
	return records.slice(0, count);
}

interface Generated {
	readonly at: number;
	readonly event: number;
	readonly told: readonly string[];
	readonly kind: SearchKind;
}

function recordOf({ at, event, told, kind }: Generated): SearchRecord {
	const lines = told.map((words, index): SearchedLine => ({ words, outlets: [outletName(index)] }));
	return {
		url: `/c/${at}/`,
		content: searchSpelling(joinedLines(lines)),
		language: 'en',
		meta: { title: told[0]!, kind, lines },
		filters: {
			kind: [kind],
			event: [`Event ${event}`],
			outlet: told.map((_, index) => outletName(index)),
			speaker: [`Speaker ${at % 2000}`],
			agreement: ['reworded'],
		},
	};
}

const outletName = (index: number): string => `Outlet ${index + 1}`;

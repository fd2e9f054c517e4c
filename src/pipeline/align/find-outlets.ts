import type { Outlet } from '../../model/outlet.ts';
import type { Reading } from '../../model/reading.ts';
import { fileStem } from '../../model/source-document.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import { fold } from '../../language/words.ts';

/** The outlets of an event, and which of them published which file. */
export interface Outlets {
	readonly outlets: readonly Outlet[];
	readonly byFile: ReadonlyMap<string, string>;
}

/** Articles of one publisher share an outlet; an article without a publisher has one to itself. */
export function findOutlets(
	readings: readonly Reading[],
	records: ReadonlyMap<string, SourceRecord>,
): Outlets {
	const byKey = new Map<string, Outlet>();
	const byFile = new Map<string, string>();
	for (const { file } of readings) {
		const publisher = records.get(file)?.publisher;
		const key = publisher ? `named ${fold(publisher)}` : `file ${file}`;
		const outlet = byKey.get(key) ?? {
			id: `o${byKey.size + 1}`,
			name: publisher ?? `Unnamed outlet (${fileStem(file)})`,
			named: publisher !== undefined,
		};
		byKey.set(key, outlet);
		byFile.set(file, outlet.id);
	}
	return { outlets: [...byKey.values()], byFile };
}

/** The whole name of the file, so that the label stays when other files come. */

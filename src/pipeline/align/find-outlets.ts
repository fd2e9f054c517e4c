import type { Outlet } from '../../model/outlet.ts';
import type { Reading } from '../../model/reading.ts';
import { fileStem } from '../../model/source-document.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import { fold } from '../../language/words.ts';

/** The outlets of an event, and which of them published which file. */
interface Outlets {
	readonly outlets: readonly Outlet[];
	readonly byFile: ReadonlyMap<string, string>;
}

/** Articles of one publisher share an outlet; an article without a publisher has one to itself. */
export function findOutlets(
	readings: readonly Reading[],
	records: ReadonlyMap<string, SourceRecord>,
): Outlets {
	const labels = readings.map(({ file }) => shortLabel(fileStem(file)));
	const byKey = new Map<string, Outlet>();
	const byFile = new Map<string, string>();
	for (const [at, { file }] of readings.entries()) {
		const clear = labels.indexOf(labels[at]!) === labels.lastIndexOf(labels[at]!);
		const publisher = records.get(file)?.publisher;
		const key = publisher ? `named ${fold(publisher)}` : `file ${file}`;
		const outlet = byKey.get(key) ?? {
			id: `o${byKey.size + 1}`,
			name: publisher ?? `Unnamed outlet (${clear ? labels[at]! : fileStem(file)})`,
			named: publisher !== undefined,
		};
		byKey.set(key, outlet);
		byFile.set(file, outlet.id);
	}
	return { outlets: [...byKey.values()], byFile };
}

/**
 * A name of a file that is long, or no words but a checksum, is cut, always in the same way, so that
 * the label stays as files come.
 */
function shortLabel(stem: string): string {
	const longest = /[\da-f]{8}/iu.test(stem) ? 8 : 24;
	return stem.length > longest + 4 ? `${stem.slice(0, longest)}…` : stem;
}

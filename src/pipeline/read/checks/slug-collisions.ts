import { finding, type Finding } from '../../../model/finding.ts';
import { fileStem } from '../../../model/source-document.ts';
import { slugOf } from '../../../text/slug-of.ts';
import type { Folder } from '../folder-checks.ts';

/** Refuse files whose names would give their pages one address, each naming the others. */
export function refuseSlugCollisions({ path, files }: Folder): readonly Finding[] {
	const names = files.map(({ file }) => file);
	const byAddress = Map.groupBy(names, addressOf);
	return names.flatMap((name) => {
		const others = byAddress.get(addressOf(name))?.filter((other) => other !== name) ?? [];
		return others.length > 0 ? [collision(path, name, others)] : [];
	});
}

function collision(folder: string, name: string, others: readonly string[]): Finding {
	const named = others.map((other) => `“${other}”`).join(', ');
	return finding('slug-collision', {
		file: `${folder}/${name}`,
		reason: `The page of this file would have the same address as that of ${named}. Rename all but one.`,
	});
}

const addressOf = (file: string): string => slugOf('article', fileStem(file));
